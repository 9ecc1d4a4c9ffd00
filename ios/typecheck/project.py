#!/usr/bin/env python3
"""project.py IOS TOP: checks what no compiler reads here: property lists, entitlements, privacy manifest, the project
file, and that the words the system shows before the core runs are the core's own."""
import json
import plistlib
import re
import sys
import tomllib
from pathlib import Path

ios, top = Path(sys.argv[1]), Path(sys.argv[2])
wrong = []


def must(holds, what):
    if not holds:
        wrong.append(what)


def plist(name):
    return plistlib.loads((ios / name).read_bytes())


words = {}
for file in (top / "core/content/en").glob("*.ftl"):
    words.update(re.findall(r"^([a-z][a-z0-9-]*) = (.+)$", file.read_text(encoding="utf-8"), re.M))

info = plist("App/Info.plist")
must(info["CFBundleDisplayName"] == words["app-name"], "the app's name is the core's")
must(info["NSFaceIDUsageDescription"] == words["settings-biometric"], "the text for faces is the core's")
refresh = re.search(r'static let id = "(.+)"', (ios / "App/Refresh.swift").read_text()).group(1)
must(info["BGTaskSchedulerPermittedIdentifiers"] == [refresh], "the refresh that is registered is permitted")
must(info["UIBackgroundModes"] == ["fetch"], "no background mode but fetch")
must("NSAppTransportSecurity" not in info, "nothing about networks")
usages = {key for key in info if key.endswith("UsageDescription")}
must(usages == {"NSFaceIDUsageDescription"}, f"no permission but for faces: {usages}")
must(info["CFBundleURLTypes"][0]["CFBundleURLSchemes"] == ["grain"], "the app's own addresses")

group = re.search(r'static let group = "(.+)"', (ios / "Shared/WidgetFile.swift").read_text()).group(1)
allowed = {"com.apple.security.application-groups", "com.apple.developer.default-data-protection"}
for name in ("App/Grain.entitlements", "Widget/Widget.entitlements"):
    rights = plist(name)
    must(set(rights) <= allowed, f"{name}: nothing but {allowed}")
    must(rights["com.apple.security.application-groups"] == [group], f"{name}: the group of the widget's file")
protection = plist("App/Grain.entitlements")["com.apple.developer.default-data-protection"]
must(protection == "NSFileProtectionCompleteUntilFirstUserAuthentication", "the class that can be answered when locked")

for name in ("App/PrivacyInfo.xcprivacy", "Widget/PrivacyInfo.xcprivacy"):
    privacy = plist(name)
    must(privacy["NSPrivacyTracking"] is False and privacy["NSPrivacyTrackingDomains"] == [], f"{name}: no tracking")
    must(privacy["NSPrivacyCollectedDataTypes"] == [], f"{name}: nothing is collected")
    must(all(kind["NSPrivacyAccessedAPITypeReasons"] for kind in privacy["NSPrivacyAccessedAPITypes"]), f"{name}: reasons")

sources = {file: file.read_text() for folder in ("App", "Widget", "Shared") for file in (ios / folder).rglob("*.swift")}
shown = set()
for text in sources.values():
    shown.update(re.findall(r'LocalizedStringResource = "([^"]+)"', text))
    shown.update(re.findall(r'shortTitle: "([^"]+)"', text))
    shown.update(re.findall(r'(?:configurationDisplayName|displayName|description)\("([^"]+)"\)', text))
    shown.update(re.findall(r'Label\("([^"]+)"', text))
must(len(shown) >= 4, f"words outside the app were found: {shown}")
must(shown <= set(words.values()), f"words outside the app are the core's: {shown - set(words.values())}")
phrases = {phrase for text in sources.values() for list in re.findall(r"phrases: \[(.+?)\]", text) for phrase in re.findall(r'"([^"]+)"', list)}
must(len(phrases) == 3 and all(r"\(.applicationName)" in phrase for phrase in phrases), f"what is said to Siri names the app: {phrases}")
# Of the core's words, and none that tells what the app is about: the names of intents stand in what the system keeps of them.
lists = tomllib.loads((top / "tests/content-lint/src/ban-words.toml").read_text(encoding="utf-8"))["en"]
banned = re.compile(r"\b(?:" + "|".join(lists["words"] + lists["telling"]) + r")\b", re.I)
intents = {name for text in sources.values() for name in re.findall(r"struct (\w+): (?:AppIntent|Widget|ControlWidget)\b", text)}
kinds = {kind for text in sources.values() for kind in re.findall(r'kind: "([^"]+)"', text)}
must(len(intents) >= 6 and len(kinds) >= 4, f"intents and kinds of widgets were found: {intents} {kinds}")
for text in shown | phrases | kinds | {" ".join(re.findall(r"[A-Z][a-z]+", name)) for name in intents}:
    found = banned.search(text)
    must(not found, f"neutral outside the app: {text}: {found and found.group()}")
must(banned.search("A hard moment") and banned.search("Your bowls"), "the list finds what tells")

for catalog in (ios / "App/Assets.xcassets").rglob("Contents.json"):
    for image in json.loads(catalog.read_text()).get("images", []):
        must((catalog.parent / image["filename"]).is_file(), f"{catalog}: {image['filename']}")

project = (ios / "App/project.yml").read_text()
for path in re.findall(r"path: ([\w./]+)", project):
    must((ios / "App" / path).exists(), f"project.yml: {path}")
minimum = re.search(r'iOS: "(\d+)', project).group(1)
must(f".iOS(.v{minimum})" in (ios / "Package.swift").read_text(), "one oldest iOS in project and package")

# Every framework that is imported stands in the README with its oldest iOS.
readme = (ios / "README.md").read_text()
imports = set()
for folder in ("Sources", "App", "Widget", "Shared", "UITests"):
    for file in (ios / folder).rglob("*.swift"):
        imports.update(re.findall(r"^(?:@\w+ )*import (\w+)", file.read_text(), re.M))
for framework in imports - {"GrainBindings", "GrainClient", "GrainFeatures", "GrainUI"}:
    must(f"| {framework} |" in readme, f"README: {framework}")
rows = re.findall(r"^\| (\w+) \| `[^|]+\| (\d+)(?:\.\d+)* \|", readme, re.M)
young = re.findall(r"^\| (\w+) \| `([^|]+)` \| (\d+)(?:\.\d+)*, where it is there \|", readme, re.M)
must(rows and all(int(version) <= int(minimum) for _, version in rows), "no API is younger than the oldest iOS")
for _, names, version in young:
    for file, text in sources.items():
        uses = any(re.search(rf"\b{name}\b", text) for name in names.split(", "))
        must(not uses or f"@available(iOS {version}.0, *)" in text, f"{file.name} uses what is only there from iOS {version} on, and says so")

# Every type, view modifier and constant of Apple's that is used stands in that list too.
written = "\n".join(
    file.read_text() for folder in ("Sources", "App", "Widget", "Shared", "UITests") for file in (ios / folder).rglob("*.swift")
)
used = set(re.findall(r"[A-Za-z_]\w*", written))
listed = set(re.findall(r"[A-Za-z_]\w*", readme[readme.index("## Apple's APIs") :]))
# Names within Apple's types, and a word of Swift's own.
within = {"CFDictionary", "CFTypeRef", "Context", "Set", "Size", "Value", "badge"}
for stub in (ios / "typecheck").glob("[A-Z]*/*.swift"):
    text = stub.read_text()
    names = set(re.findall(r"public (?:final )?(?:struct|class|enum|protocol|typealias|macro) ([A-Z]\w*)", text))
    names.update(re.findall(r"public (?:let|var|func) ((?:k|err|UI|UN|CC)[A-Z]\w*)", text))
    for block in re.findall(r"extension View \{(.*?)\n\}", text, re.S):
        names.update(re.findall(r"func (\w+)", block))
    missing = sorted(name for name in names - within if name in used and name not in listed)
    must(not missing, f"README lists what is used of {stub.parent.name}: {missing}")

# Every screen has a preview.
previews = "\n".join(file.read_text() for file in (ios / "Sources/GrainUI/Previews").glob("*.swift"))
screens = re.findall(r"^struct (\w+Screen)\b", "\n".join(f.read_text() for f in (ios / "Sources/GrainUI").rglob("*.swift")), re.M)
must(len(screens) > 10, f"the screens were found: {len(screens)}")
for screen in screens:
    must(f"{screen}(" in previews, f"a preview of {screen}")

for line in wrong:
    print("not so:", line)
print(f"project files: {len(wrong)} wrong")
sys.exit(bool(wrong))

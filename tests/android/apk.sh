#!/usr/bin/env bash
# Puts an APK together out of what `mvn package` left: dex, align, sign with a throw-away key. Without the core for phones,
# which needs the NDK: its size is printed as "apk: N bytes without native code". Not shrunk by R8, so larger than a release.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
app=$here/app/target
version=9.5.28
tools=$app/apk-tools
[ -f "$tools/r8.jar" ] || mvn -B -q -f "$here/pom.xml" -N dependency:copy -Dartifact=com.android.tools:r8:$version -DoutputDirectory="$tools" -Dmdep.stripVersion=true
r8=$tools/r8.jar
platform=$(find "$app/robolectric" -name 'android-all-instrumented-*.jar' | head -1)
rm -rf "$app/apk"
mkdir -p "$app/apk/dex"
(cd "$app/classes" && zip -qr0 "$app/apk/app.jar" . -i '*.class')
mapfile -t jars < <(tr ':' '\n' <"$app/runtime.cp" | grep -v android-all)
java -Xmx2g -cp "$r8" com.android.tools.r8.D8 --release --min-api 26 --lib "$platform" \
    --output "$app/apk/dex" "$app/apk/app.jar" "${jars[@]}" 2>"$app/apk/d8.log" || { tail -20 "$app/apk/d8.log"; exit 1; }
cp "$app/gen/release.ap_" "$app/apk/unsigned.apk"
(cd "$app/apk/dex" && zip -qr "$app/apk/unsigned.apk" .)
zipalign -f -p 4 "$app/apk/unsigned.apk" "$app/apk/aligned.apk"
[ -f "$app/debug.keystore" ] || keytool -genkeypair -keystore "$app/debug.keystore" -storepass android -keypass android \
    -alias debug -keyalg RSA -validity 1000 -dname CN=Debug >/dev/null 2>&1
apksigner sign --ks "$app/debug.keystore" --ks-pass pass:android --min-sdk-version 26 --out "$app/apk/grain.apk" "$app/apk/aligned.apk"
apksigner verify --min-sdk-version 26 "$app/apk/grain.apk"
aapt2 dump permissions "$app/apk/grain.apk" | grep -q INTERNET && { echo "the package asks for the network"; exit 1; }
echo "apk: $(stat -c %s "$app/apk/grain.apk") bytes without native code"

#!/usr/bin/env bash
# res.sh TARGET APP ANDROID_JAR: compiles and links the resources of the app and its libraries with aapt2, writes the R
# classes and Robolectric's test_config.properties.
set -euo pipefail
target=$1 app=$2 android=$3
here=$(cd "$(dirname "$0")" && pwd)
lib=$here/aars/target/exploded testlib=$here/aars-test/target/exploded
mkdir -p "$target/gen/r" "$target/gen/robolectric/com/android/tools" "$target/flat"
# The aapt2 of Debian cannot read the compact tables of newer frameworks: make them plain, once.
framework=$target/framework.apk
if [[ ! $framework -nt $android ]]; then
    work=$(mktemp -d)
    unzip -qo "$android" resources.arsc AndroidManifest.xml -d "$work"
    python3 "$here/arsc_densify.py" "$work/resources.arsc" "$work/plain"
    mv "$work/plain" "$work/resources.arsc"
    rm -f "$framework"
    (cd "$work" && zip -q1 "$framework" resources.arsc AndroidManifest.xml)
    rm -r "$work"
fi
packages=() main=() all=()
for dir in "$lib"/* "$testlib"/*; do
    [[ -s $dir/R.txt ]] && packages+=("$(grep -oP 'package="\K[^"]+' "$dir/AndroidManifest.xml" | head -1)")
    [[ -d $dir/res && -n "$(ls -A "$dir/res")" ]] || continue
    flat=$target/flat/$(basename "$dir").zip
    [[ $flat -nt $dir ]] || aapt2 compile --dir "$dir/res" -o "$flat"
    all+=(-R "$flat")
    [[ $dir == "$testlib"/* ]] || main+=(-R "$flat")
done
aapt2 compile --dir "$app/src/main/res" -o "$target/flat/zz-app.zip"
extra=$(IFS=: && echo "${packages[*]}")
rm -rf "$target/gen/r.new"
mkdir -p "$target/gen/r.new"
# Twice: with the test libraries for the tests, without them for the package. An old aapt2 knows no <queries>.
link() {
    aapt2 link -I "$framework" --auto-add-overlay --warn-manifest-validation --min-sdk-version 26 --target-sdk-version 36 \
        --version-code 1 --version-name 0.1.0 "$@" 2>&1 | { grep -v 'unexpected element <queries>' || true; }
}
link -o "$target/gen/app.ap_" --manifest "$target/manifest/merged-test.xml" --java "$target/gen/r.new" --extra-packages "$extra" "${all[@]}" -R "$target/flat/zz-app.zip"
link -o "$target/gen/release.ap_" --manifest "$target/manifest/merged.xml" "${main[@]}" -R "$target/flat/zz-app.zip"
if ! diff -rq "$target/gen/r" "$target/gen/r.new" >/dev/null 2>&1 || [[ ! -e $target/classes/app/grain/R.class ]]; then
    rm -rf "$target/gen/r"
    mv "$target/gen/r.new" "$target/gen/r"
    mkdir -p "$target/classes"
    find "$target/gen/r" -name R.java >"$target/gen/r.list"
    javac -nowarn --release 17 -proc:none -d "$target/classes" "@$target/gen/r.list"
fi
cat >"$target/gen/robolectric/com/android/tools/test_config.properties" <<P
android_merged_manifest=$target/manifest/merged-test.xml
android_resource_apk=$target/gen/app.ap_
android_merged_assets=$app/src/main/assets
android_custom_package=app.grain
P

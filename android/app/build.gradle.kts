plugins {
    alias(libs.plugins.android.application)
    alias(libs.plugins.compose.compiler)
}

val repository = rootDir.resolve("..")
val generated = layout.buildDirectory.dir("generated/grain/kotlin")
val libraries = layout.buildDirectory.dir("generated/grain/jniLibs")

android {
    namespace = "app.grain"
    compileSdk = 36
    ndkVersion = "28.2.13676358"

    defaultConfig {
        applicationId = "app.grain"
        minSdk = 26
        targetSdk = 36
        versionCode = 1
        versionName = "0.1.0"
        ndk { abiFilters += listOf("arm64-v8a", "armeabi-v7a", "x86_64") }
    }

    buildTypes {
        release {
            isMinifyEnabled = true
            isShrinkResources = true
            proguardFiles(getDefaultProguardFile("proguard-android-optimize.txt"), "proguard-rules.pro")
        }
    }

    compileOptions {
        sourceCompatibility = JavaVersion.VERSION_17
        targetCompatibility = JavaVersion.VERSION_17
    }

    buildFeatures { compose = true }

    sourceSets["main"].apply {
        kotlin.srcDir(generated)
        jniLibs.srcDir(libraries)
    }

    // Uncompressed and aligned to 16 KB pages, which NDK 28 links for by itself.
    packaging { jniLibs.useLegacyPackaging = false }

    testOptions.unitTests {
        isIncludeAndroidResources = true
        all {
            it.systemProperty("android.app", projectDir.path)
            it.systemProperty("repository.root", repository.path)
            it.systemProperty("screens.out", layout.buildDirectory.dir("screens").get().asFile.path)
            it.systemProperty("merged.manifest", layout.buildDirectory.file("intermediates/merged_manifest/debug/processDebugMainManifest/AndroidManifest.xml").get().asFile.path)
            it.systemProperty("jna.library.path", repository.resolve("target/debug").path)
        }
    }
}

// The core for each kind of phone, with cargo-ndk. One kind of library alone: beside others it is not optimised as a whole.
val coreForPhones by tasks.registering(Exec::class) {
    workingDir = repository
    commandLine(
        "cargo", "ndk", "--platform", "26", "-t", "arm64-v8a", "-t", "armeabi-v7a", "-t", "x86_64",
        "-o", libraries.get().asFile.path, "rustc", "--release", "-p", "grain-bindings",
        "--crate-type", "cdylib",
    )
    outputs.dir(libraries)
    outputs.upToDateWhen { false }
}

// No release with old zone data: reminders would come at the wrong hour.
val zoneDataIsNewest by tasks.registering(Exec::class) {
    workingDir = repository
    commandLine("tests/zone-data", "--release")
    outputs.upToDateWhen { false }
}

// The core for this machine: for the tests, and to read the interface from.
val coreForTests by tasks.registering(Exec::class) {
    workingDir = repository
    commandLine("cargo", "build", "-p", "grain-bindings")
    outputs.upToDateWhen { false }
}

val generateKotlin by tasks.registering(Exec::class) {
    dependsOn(coreForTests)
    workingDir = repository
    val suffix = if (System.getProperty("os.name").startsWith("Mac")) "dylib" else "so"
    commandLine(
        "cargo", "run", "-p", "grain-bindgen", "--bin", "uniffi-bindgen", "--", "generate", "target/debug/libgrain.$suffix",
        "--config", "bindings/kotlin/android.toml", "--language", "kotlin", "--out-dir", generated.get().asFile.path, "--no-format",
    )
    outputs.dir(generated)
}

tasks.named("preBuild") { dependsOn(generateKotlin) }
tasks.configureEach { if (name.startsWith("merge") && name.endsWith("JniLibFolders")) dependsOn(coreForPhones) }
tasks.configureEach { if (name == "mergeReleaseJniLibFolders") dependsOn(zoneDataIsNewest) }

dependencies {
    implementation(libs.activity.compose)
    implementation(libs.compose.animation)
    implementation(libs.compose.foundation)
    implementation(libs.compose.ui)
    implementation(libs.core.ktx)
    implementation(libs.coroutines.android)
    implementation(libs.lifecycle.runtime.compose)
    implementation(libs.lifecycle.viewmodel.compose)
    implementation(libs.material3)
    implementation(libs.profileinstaller)
    implementation(libs.work.runtime)
    implementation(variantOf(libs.jna) { artifactType("aar") })

    testImplementation(libs.androidx.test.core)
    testImplementation(libs.androidx.test.junit)
    testImplementation(libs.compose.ui.test.junit4)
    testImplementation(libs.coroutines.test)
    testImplementation(libs.jna)
    testImplementation(libs.junit)
    testImplementation(libs.robolectric)
    testImplementation(libs.work.testing)
    debugImplementation(libs.compose.ui.test.manifest)
}

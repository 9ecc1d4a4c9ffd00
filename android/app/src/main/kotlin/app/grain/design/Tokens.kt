package app.grain.design

import androidx.compose.material3.ColorScheme
import androidx.compose.material3.darkColorScheme
import androidx.compose.material3.lightColorScheme
import androidx.compose.runtime.Immutable
import androidx.compose.ui.graphics.Color

// The values of docs/design/tokens.json; TokensTest holds them equal.

internal val LightRoles: ColorScheme = lightColorScheme(
    background = Color(0xFFF5F3EE),
    onBackground = Color(0xFF22282B),
    surface = Color(0xFFF5F3EE),
    onSurface = Color(0xFF22282B),
    surfaceVariant = Color(0xFFE4E0D6),
    onSurfaceVariant = Color(0xFF545B5E),
    surfaceContainerLowest = Color(0xFFFFFFFF),
    surfaceContainerLow = Color(0xFFFBFAF7),
    surfaceContainer = Color(0xFFEDEAE2),
    surfaceContainerHigh = Color(0xFFE8E4DB),
    surfaceContainerHighest = Color(0xFFE4E0D6),
    primary = Color(0xFF2C5C4C),
    onPrimary = Color(0xFFFFFFFF),
    primaryContainer = Color(0xFFD8E7DD),
    onPrimaryContainer = Color(0xFF12372B),
    secondary = Color(0xFF8A4F35),
    onSecondary = Color(0xFFFFFFFF),
    secondaryContainer = Color(0xFFF1DED2),
    onSecondaryContainer = Color(0xFF4A2413),
    tertiary = Color(0xFF43606C),
    onTertiary = Color(0xFFFFFFFF),
    tertiaryContainer = Color(0xFFDAE4E8),
    onTertiaryContainer = Color(0xFF17323D),
    error = Color(0xFF8C3A33),
    onError = Color(0xFFFFFFFF),
    errorContainer = Color(0xFFF5DCD7),
    onErrorContainer = Color(0xFF4A1510),
    outline = Color(0xFF7A7E7A),
    outlineVariant = Color(0xFFD6D1C4),
    inverseSurface = Color(0xFF2E3538),
    inverseOnSurface = Color(0xFFF1EFE9),
    inversePrimary = Color(0xFFA6CFBC),
    scrim = Color(0xFF000000),
)

internal val DarkRoles: ColorScheme = darkColorScheme(
    background = Color(0xFF121618),
    onBackground = Color(0xFFECE8DE),
    surface = Color(0xFF121618),
    onSurface = Color(0xFFECE8DE),
    surfaceVariant = Color(0xFF343C40),
    onSurfaceVariant = Color(0xFFB9BBB5),
    surfaceContainerLowest = Color(0xFF1A1F21),
    surfaceContainerLow = Color(0xFF171B1D),
    surfaceContainer = Color(0xFF20262A),
    surfaceContainerHigh = Color(0xFF2A3135),
    surfaceContainerHighest = Color(0xFF343C40),
    primary = Color(0xFFA6CFBC),
    onPrimary = Color(0xFF0C3729),
    primaryContainer = Color(0xFF274B3F),
    onPrimaryContainer = Color(0xFFCBE8D9),
    secondary = Color(0xFFE3B599),
    onSecondary = Color(0xFF47220F),
    secondaryContainer = Color(0xFF5A3723),
    onSecondaryContainer = Color(0xFFF6DDCE),
    tertiary = Color(0xFFAEC8D3),
    onTertiary = Color(0xFF17323D),
    tertiaryContainer = Color(0xFF2F4852),
    onTertiaryContainer = Color(0xFFD0E3EB),
    error = Color(0xFFEFB5AB),
    onError = Color(0xFF4F1A14),
    errorContainer = Color(0xFF6B2E27),
    onErrorContainer = Color(0xFFF8DAD5),
    outline = Color(0xFF868B88),
    outlineVariant = Color(0xFF3A4246),
    inverseSurface = Color(0xFFECE8DE),
    inverseOnSurface = Color(0xFF2A3135),
    inversePrimary = Color(0xFF2C5C4C),
    scrim = Color(0xFF000000),
)

/** Colours of our own, beside Material's roles. */
@Immutable
class OwnColours(
    val breathBackground: Color,
    val onBreath: Color,
    val onBreathVariant: Color,
    val breathShape: Color,
    val bowlWall: Color,
    val rice: Color,
)

internal val LightOwn = OwnColours(
    breathBackground = Color(0xFF1F3A33),
    onBreath = Color(0xFFF1EFE9),
    onBreathVariant = Color(0xFFB7CCC2),
    breathShape = Color(0xFF5E8B79),
    bowlWall = Color(0xFFAD7355),
    rice = Color(0xFFF9F4EA),
)

internal val DarkOwn = OwnColours(
    breathBackground = Color(0xFF10201C),
    onBreath = Color(0xFFECE8DE),
    onBreathVariant = Color(0xFFA9BDB3),
    breathShape = Color(0xFF4A7464),
    bowlWall = Color(0xFFA8714F),
    rice = Color(0xFFEAE4D7),
)

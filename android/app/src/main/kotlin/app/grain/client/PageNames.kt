package app.grain.client

// The words for pages as values and what stands on them; see Names.kt.

typealias PageValue = app.grain.core.Page
typealias PageSection = app.grain.core.Section
typealias PageRow = app.grain.core.Row
typealias PageChoice = app.grain.core.Choice
typealias PageButton = app.grain.core.Button
typealias PageStep = app.grain.core.Step
typealias PageForm = app.grain.core.Form
typealias PageIcon = app.grain.core.Icon
typealias ButtonWeight = app.grain.core.Weight
typealias ChoiceLayout = app.grain.core.Layout
typealias LineStyle = app.grain.core.TextStyle
typealias FormField = app.grain.core.Field
typealias FieldKeyboard = app.grain.core.Keyboard
typealias FieldValue = app.grain.core.FieldValue
typealias FormOption = app.grain.core.FormOption
typealias OnlyIf = app.grain.core.OnlyIf
typealias Outcome = app.grain.core.Outcome
typealias PlaceOfTab = app.grain.core.Tab

typealias TextBody = app.grain.core.Body.Text
typealias RowsBody = app.grain.core.Body.Rows
typealias ChoicesBody = app.grain.core.Body.Choices
typealias FormBody = app.grain.core.Body.Form
typealias StepsBody = app.grain.core.Body.Steps
typealias ButtonsBody = app.grain.core.Body.Buttons
typealias BowlBody = app.grain.core.Body.Bowl
typealias ClockBody = app.grain.core.Body.Clock
typealias ChartBody = app.grain.core.Body.Chart
typealias SquaresBody = app.grain.core.Body.Squares
typealias PageSquares = app.grain.core.Squares
typealias PageChart = app.grain.core.Chart
typealias ChartKind = app.grain.core.ChartKind
typealias ChartColumn = app.grain.core.ChartColumn
typealias ChartLevel = app.grain.core.ChartLevel
typealias ChartSeries = app.grain.core.ChartSeries
typealias ChartMarker = app.grain.core.ChartMarker
typealias ChartPattern = app.grain.core.ChartPattern
typealias ChartGap = app.grain.core.ChartGap
typealias RunningTime = app.grain.core.RunningTime

typealias PageAction = app.grain.core.Action
typealias GoAction = app.grain.core.Action.Go
typealias DoAction = app.grain.core.Action.Do
typealias SheetAction = app.grain.core.Action.Sheet
typealias OpenAction = app.grain.core.Action.Open
typealias SaveFileAction = app.grain.core.Action.SaveFile
typealias PickFolderAction = app.grain.core.Action.PickFolder
typealias ReadFileAction = app.grain.core.Action.ReadFile

typealias ThenStay = app.grain.core.Then.Stay
typealias ThenBack = app.grain.core.Then.Back
typealias ThenGo = app.grain.core.Then.Go

typealias TextInput = app.grain.core.Input.Text
typealias OneOfInput = app.grain.core.Input.OneOf
typealias SomeOfInput = app.grain.core.Input.SomeOf
typealias DayInput = app.grain.core.Input.Day
typealias ClockInput = app.grain.core.Input.Time
typealias WeekdaysInput = app.grain.core.Input.Weekdays
typealias SwitchInput = app.grain.core.Input.Switch
typealias NumberInput = app.grain.core.Input.Number
typealias GrainsInput = app.grain.core.Input.Grains

typealias Content = app.grain.core.Value
typealias TextContent = app.grain.core.Value.Text
typealias ChosenContent = app.grain.core.Value.Chosen
typealias AllChosenContent = app.grain.core.Value.AllChosen
typealias DayContent = app.grain.core.Value.Day
typealias ClockContent = app.grain.core.Value.Time
typealias WeekdaysContent = app.grain.core.Value.Weekdays
typealias SwitchContent = app.grain.core.Value.Switch
typealias NumberContent = app.grain.core.Value.Number

typealias OnPage = app.grain.core.Place.Page
typealias OnIsland = app.grain.core.Place.Island

/// Any page of the core: read by its route, changed by what it carries itself. What stands on it, what a tap does and what
/// is refused is the core's; what is typed is kept here until it is saved.
@MainActor @Observable public final class CorePageModel: PageModel<CorePage> {
    public enum Action: Equatable, Sendable {
        /// What a row leads to.
        case open(PageAction)
        /// A button was tapped: it asks first, or it does what it does.
        case press(PageButton)
        /// What asked first is done after all, or everything stays as it is.
        case goOn(PageButton)
        case keep
        case choose(PageChoice)
        /// Saves what stands in a form.
        case save(PageForm)
        /// The form over the page was put away, and its words stay; or it was given up, and they go.
        case put, giveUp
        /// The file that left has arrived, or it could not be written where the person said.
        case saved, notSaved
        /// A file was picked; or what was picked cannot be had.
        case picked(URL)
        case notPicked
        /// What takes long is stopped.
        case stop
    }

    /// A form over the page, as it was when it was opened.
    public struct Sheet: Equatable, Identifiable, Sendable {
        public let form: PageForm
        public var id: String { form.key }
    }

    /// What a form has to say of one of its fields.
    struct Refusal: Equatable {
        let form: String
        let field: String
        let text: String
    }

    public var sheet: Sheet?
    /// The button that asks before it does something that cannot be taken back.
    public var asking: PageButton?
    /// A file that goes out or comes in, and whether the person is being asked where.
    public internal(set) var file: FileTask?
    public var isChoosingFile = false
    /// How far something is that takes longer than a moment, in thousandths.
    public internal(set) var doing: UInt32?
    /// It was stopped by the person, who needs no telling.
    @ObservationIgnored var isStopped = false
    private(set) var refusal: Refusal?
    /// Where a menu led last: that row stands out while its page is beside the menu.
    public private(set) var led: (tap: PageAction, to: Route)?
    /// What stands in a form that is done as it is typed. It goes with the page, and is kept nowhere.
    var live: [String: FormValue] = [:]
    /// Where the page stands; another one once it was turned, such as to another month.
    @ObservationIgnored private(set) var route: String
    /// What is being done: a second tap on the same does it no second time.
    @ObservationIgnored private var running: Set<String> = []
    /// The clock moved while a form was open: the page is read again when it closes.
    @ObservationIgnored private var isOld = false
    /// What came of a file stays to be looked at, also when the person has been in another app meanwhile.
    @ObservationIgnored var showsWhatCame = false

    public init(_ dependencies: Dependencies, route: String, state: Page<CorePage> = .waiting) {
        self.route = route
        super.init(dependencies, state: state) { try $0.page(route: route) }
    }

    public override func isMadeOld(by changed: [Subject]) -> Bool {
        state.shown.map { !Set($0.on).isDisjoint(with: changed) } ?? true
    }

    /// Where something is done as it is typed, what came of it is what is read again.
    public override func load() async {
        if let form = state.shown?.liveForm, !live.isEmpty { await save(form) } else { await super.load() }
    }

    public override func timeMoved() async {
        if showsWhatCame { return }
        if sheet == nil { await load() } else { isOld = true }
    }

    public func send(_ action: Action) async {
        switch action {
        case .open(let what): await open(what)
        case .press(let button):
            if button.ask == nil { await open(button.does) } else { asking = button }
        case .goOn(let button):
            asking = nil
            await open(button.does)
        case .keep: asking = nil
        case .choose(let choice):
            guard let act = choice.does else { return }
            dependencies.perform(.feel(.choose))
            await perform(act)
        case .save(let form): await save(form)
        case .put: await putAway()
        case .giveUp:
            if let sheet { forget(sheet.form) }
            await putAway()
        case .saved, .notSaved: wasSaved(action == .saved)
        case .picked(let place): await read(place)
        case .notPicked: sayUnread()
        case .stop:
            isStopped = true
            dependencies.client.stopDoing()
        }
    }

    private func open(_ what: PageAction) async {
        switch what {
        case .go(let route): await go(to: route)
        case .do(let act): await perform(act)
        case .sheet(let form): sheet = Sheet(form: form)
        case .open(let address): dependencies.perform(.openAddress(address))
        case .saveFile(let file, let name, let mime): await begin(file, name: name, mime: mime)
        case .readFile(let name, let mimes, let most):
            file = .comes(file: name, mimes: mimes, most: Int(most))
            isChoosingFile = true
        case .pickFolder: (file, isChoosingFile) = (.folder, true)
        }
    }

    private func go(to route: String) async {
        guard let place = await ask({ try $0.place(route: route) }) else { return }
        guard state.shown?.top == true else { return dependencies.perform(.go(Route(place))) }
        led = (.go(route: route), Route(place))
        dependencies.perform(.begin(Route(place)))
    }

    private func putAway() async {
        sheet = nil
        refusal = nil
        if isOld { await load() }
        isOld = false
    }

    private func save(_ form: PageForm) async {
        let values = values(of: form)
        refusal = nil
        await perform(form.does, values, of: form)
    }

    /// Does it, and shows the page that comes back.
    @discardableResult
    private func perform(_ act: String, _ values: [FieldValue] = [], of form: PageForm? = nil) async -> Bool {
        showsWhatCame = false
        // What is done as it is typed is done again with each further letter.
        guard running.insert(act).inserted || form?.live == true else { return false }
        defer { running.remove(act) }
        let route = route
        let outcome: PageOutcome
        do {
            outcome = try await watched { try $0.act(act: act, values: values, on: route) }
        } catch {
            if !isStopped { refuse(error, of: form) }
            return false
        }
        if let form, !form.live {
            wereSaved(values, of: form)
            if sheet?.form.key == form.key { (sheet, isOld) = (nil, false) }
        }
        await show(outcome)
        return true
    }

    private func refuse(_ trouble: AppError, of form: PageForm?) {
        guard let form, form.fields.contains(where: { $0.key == trouble.field }) else { return say(trouble) }
        refusal = Refusal(form: form.key, field: trouble.field, text: trouble.text)
        dependencies.perform(.announce(trouble.text))
    }

    func show(_ outcome: PageOutcome) async {
        if let page = outcome.page {
            let turned = page.route
            if turned != route {
                route = turned
                reads { try $0.page(route: turned) }
            }
            show(page)
        }
        if outcome.wantsToNotify { dependencies.perform(.askForReminders) }
        // Without a page, what it was about is gone with it.
        let closes = outcome.then == .back || (outcome.then == .stay && outcome.page == nil)
        if let notice = outcome.notice {
            if closes { dependencies.left = notice } else { say(notice) }
            dependencies.perform(.announce(notice.text))
        }
        if closes { close() }
        if case .go(let route) = outcome.then { await go(to: route) }
    }

    private func say(_ notice: PageNotice) {
        guard let act = notice.undo else { return say(notice.text) }
        show(notice.text) { [weak self] in await self?.perform(act) ?? false }
    }

    /// A field is written in: what was said of it does not hold any more.
    func wasWritten(_ field: FormField, of form: PageForm) {
        if refusal?.form == form.key, refusal?.field == field.key { refusal = nil }
        guard form.live else { return }
        dependencies.autosave.later(.form(form.key)) { [weak self] in
            await self?.save(form)
            return true
        }
    }
}

using System.Text.RegularExpressions;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.Tests;

/// <summary>One thing has one handler; a second one fails at start and says for what.</summary>
public sealed partial class RouteTests
{
    private static readonly Dictionary<string, Action<BotRoutes>> Registrations = new()
    {
        ["\"help\""] = routes => routes.OnText("help", Quiet, Handling.OnlyReads),
        ["text like \"x+\""] = routes => routes.OnTextMatching(Pattern(), Quiet, Handling.OnlyReads),
        ["other text"] = routes => routes.OnOtherText(Quiet, Handling.OnlyReads),
        ["the submit verb \"vote\""] = routes => routes.OnSubmit("vote", Quiet, Handling.ChangesData),
        ["the verb \"vote\""] = routes => routes.OnExecute("vote", Answer<ExecuteTurn, ExecuteAnswer>),
        ["unknown refreshes"] = routes => routes.OnUnknownRefresh(Answer<ExecuteTurn, ExecuteAnswer>),
        ["opening the dialog \"edit\""] = routes => routes.OnTaskFetch("edit", Answer<DialogTurn, DialogAnswer>),
        ["sending the dialog \"edit\""] = routes => routes.OnTaskSubmit("edit", Answer<DialogTurn, DialogAnswer>),
        ["opening the configuration"] = routes => routes.OnConfigFetch(Answer<DialogTurn, ConfigAnswer>),
        ["sending the configuration"] = routes => routes.OnConfigSubmit(Answer<DialogTurn, ConfigAnswer>),
        ["opening the tab"] = routes => routes.OnTabFetch(Answer<TabTurn, TabAnswer>),
        ["sending the tab"] = routes => routes.OnTabSubmit(Answer<TabTurn, TabAnswer>),
        ["the data set \"accounts\""] = routes => routes.OnTypeahead("accounts", Answer<TypeaheadTurn, TypeaheadAnswer>),
        ["the search command \"find\""] = routes => routes.OnQuery("find", Answer<QueryTurn, QueryAnswer>),
        ["picking results of \"request\""] = routes => routes.OnSelectItem("request", Answer<SelectTurn, SelectAnswer>),
        ["opening the action command \"capture\""] = routes => routes.OnFetchDialog("capture", Answer<CommandTurn, FetchAnswer>),
        ["sending the action command \"capture\""] = routes => routes.OnSubmitDialog("capture", Answer<CommandTurn, SubmitAnswer>),
        ["links like \"x+\""] = routes => routes.OnLink(Pattern(), Answer<LinkTurn, LinkAnswer>),
        ["the settings page"] = routes => routes.OnSettingUrl(Answer<ActivityTurn, SettingUrlAnswer>),
        ["changed settings"] = routes => routes.OnSetting(Answer<ActivityTurn, EmptyAnswer>),
        ["buttons on results"] = routes => routes.OnCardButton(Answer<ActivityTurn, EmptyAnswer>),
        ["feedback"] = routes => routes.OnFeedback(Answer<FeedbackTurn, EmptyAnswer>),
        ["the feedback form"] = routes => routes.OnFeedbackForm(Answer<FeedbackTurn, DialogAnswer>),
        ["file consent"] = routes => routes.OnFileConsent(Answer<FileConsentTurn, EmptyAnswer>),
        ["token exchange"] = routes => routes.OnTokenExchange(Answer<SigninTurn, SigninAnswer>),
        ["magic codes"] = routes => routes.OnVerifyState(Answer<SigninTurn, SigninAnswer>),
        ["failed sign-in"] = routes => routes.OnSigninFailure(Answer<SigninTurn, EmptyAnswer>),
        ["listens twice"] = routes => routes.OnInstalled(Quiet),
    };

    public static TheoryData<string> Names => [.. Registrations.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_second_handler_is_refused_by_name(string what)
    {
        var routes = new BotRoutes();
        Registrations[what](routes);

        Should.Throw<InvalidOperationException>(() => Registrations[what](routes)).Message.ShouldContain(what);
    }

    [Fact]
    public void Commands_are_the_same_in_any_case_and_verbs_are_not()
    {
        var routes = new BotRoutes().OnText("help", Quiet, Handling.OnlyReads).OnExecute("vote", Answer<ExecuteTurn, ExecuteAnswer>);

        Should.Throw<InvalidOperationException>(() => routes.OnText("HELP", Quiet, Handling.OnlyReads));
        routes.OnExecute("VOTE", Answer<ExecuteTurn, ExecuteAnswer>);
    }

    [Fact]
    public async Task Two_parts_of_a_bot_that_want_the_same_stop_the_start() => (await Should.ThrowAsync<InvalidOperationException>(
        () => BotUnderTest.StartAsync(routes => routes.OnQuery("find", Answer<QueryTurn, QueryAnswer>).OnQuery("find", Answer<QueryTurn, QueryAnswer>))))
        .Message.ShouldContain("find");

    private static Task Quiet(Turn turn, CancellationToken stop) => Task.CompletedTask;

    private static Task<TAnswer> Answer<TTurn, TAnswer>(TTurn turn, CancellationToken stop)
        where TAnswer : InvokeAnswer
        => throw new NotSupportedException();

    [GeneratedRegex("x+")]
    private static partial Regex Pattern();
}

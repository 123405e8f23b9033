using System.Text.RegularExpressions;
using TeamsAlign.Bots.Cards;

namespace TeamsAlign.Bots.Tests.Corpus;

/// <summary>Handles everything the library knows: shows the turn to the test and answers something.</summary>
internal sealed partial class EveryRoute(Action<Turn> see) : IBotModule
{
    public void Register(BotRoutes routes) => routes
        .OnOtherText(See<TextTurn>, Handling.ChangesData)
        .OnSubmit(BotRoutes.Any, See<SubmitTurn>, Handling.ChangesData)
        .OnExecute(BotRoutes.Any, Answer<ExecuteTurn, ExecuteAnswer>(ExecuteAnswer.Message("ok")))
        .OnTaskSubmit(BotRoutes.Any, Answer<DialogTurn, DialogAnswer>(DialogAnswer.Close))
        .OnConfigFetch(Answer<DialogTurn, ConfigAnswer>(ConfigAnswer.Message("ok")))
        .OnConfigSubmit(Answer<DialogTurn, ConfigAnswer>(ConfigAnswer.Message("ok")))
        .OnTabFetch(Answer<TabTurn, TabAnswer>(TabAnswer.Cards()))
        .OnTabSubmit(Answer<TabTurn, TabAnswer>(TabAnswer.Cards()))
        .OnTaskFetch(BotRoutes.Any, Answer<DialogTurn, DialogAnswer>(DialogAnswer.Close))
        .OnQuery(BotRoutes.Any, Answer<QueryTurn, QueryAnswer>(QueryAnswer.Results()))
        .OnSelectItem(BotRoutes.Any, Answer<SelectTurn, SelectAnswer>(SelectAnswer.Card(SearchResult.Plain(new("x")))))
        .OnLink(Everything(), Answer<LinkTurn, LinkAnswer>(LinkAnswer.None))
        .OnAnonymousLink(Everything(), Answer<LinkTurn, LinkAnswer>(LinkAnswer.None))
        .OnSettingUrl(Answer<ActivityTurn, SettingUrlAnswer>(SettingUrlAnswer.Page("x", "https://ta.example.com")))
        .OnSetting(Answer<ActivityTurn, EmptyAnswer>(EmptyAnswer.Ok))
        .OnCardButton(Answer<ActivityTurn, EmptyAnswer>(EmptyAnswer.Ok))
        .OnTypeahead(BotRoutes.Any, Answer<TypeaheadTurn, TypeaheadAnswer>(TypeaheadAnswer.Choices()))
        .OnFeedbackForm(Answer<FeedbackTurn, DialogAnswer>(DialogAnswer.Close))
        .OnFileConsent(Answer<FileConsentTurn, EmptyAnswer>(EmptyAnswer.Ok))
        .OnTokenExchange(Answer<SigninTurn, SigninAnswer>(SigninAnswer.SignedIn))
        .OnVerifyState(Answer<SigninTurn, SigninAnswer>(SigninAnswer.SignedIn))
        .OnSigninFailure(Answer<SigninTurn, EmptyAnswer>(EmptyAnswer.Ok))
        .OnFetchDialog(BotRoutes.Any, Answer<CommandTurn, FetchAnswer>(FetchAnswer.Message("ok")))
        .OnSubmitDialog(BotRoutes.Any, Answer<CommandTurn, SubmitAnswer>(SubmitAnswer.Insert(new(new(new TextBlock("x")), new("x")))))
        .OnFeedback(Answer<FeedbackTurn, EmptyAnswer>(EmptyAnswer.Ok))
        .OnInstalled(See).OnUninstalled(See).OnBotAdded(See).OnMembersAdded(See).OnMembersRemoved(See).OnTeamEvent(See)
        .OnMeetingStarted(See).OnMeetingEnded(See).OnMeetingParticipants(See).OnOtherEvent(See)
        .OnMessageEdited(See).OnMessageDeleted(See).OnReaction(See);

    private Task See<TTurn>(TTurn turn, CancellationToken stop)
        where TTurn : Turn
    {
        see(turn);
        return Task.CompletedTask;
    }

    private InvokeHandler<TTurn, TAnswer> Answer<TTurn, TAnswer>(TAnswer answer)
        where TTurn : Turn
        where TAnswer : InvokeAnswer
        => async (turn, stop) =>
        {
            await See(turn, stop);
            return answer;
        };

    [GeneratedRegex(".")]
    private static partial Regex Everything();
}

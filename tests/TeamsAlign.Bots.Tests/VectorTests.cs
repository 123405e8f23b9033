using System.Reflection;
using System.Text.RegularExpressions;
using TeamsAlign.Bots.Tests.Auth;

namespace TeamsAlign.Bots.Tests;

/// <summary>
/// The vectors of the protocol that a bot library can meet: each is named by a test. What only an application can meet (who may do what, its own
/// cards, tabs and manifest) is tested with the application.
/// </summary>
public sealed class VectorTests
{
    private const string Ids = """
        http.get http.not-json http.no-type http.too-big http.charset-bom auth.none-prod auth.none-dev-loopback auth.none-dev-remote
        auth.basic auth.two-spaces auth.ok auth.bad-issuer auth.gov-issuer auth.bad-audience auth.aud-missing auth.expired-4m auth.expired-6m
        auth.not-yet-6m auth.no-exp auth.hs256 auth.alg-none auth.wrong-key-same-kid auth.unknown-kid-then-rotated auth.no-endorsement
        auth.other-endorsement auth.serviceurl-mismatch auth.serviceurl-case auth.serviceurl-missing auth.channel-other auth.entra-token-prod
        auth.entra-token-dev auth.header-cty-jwt auth.metadata-down out.host-allowlist out.token-cached out.join-url
        act.unknown-type act.unknown-eventtype act.install-personal act.install-plus-members act.install-upgrade act.uninstall
        act.member-added-user act.serviceurl-updates act.mention-strip act.mention-other-kept act.html-attachment act.card-submit
        act.value-json-string act.messagebot-echo act.reaction act.message-edit act.message-softdelete act.duplicate-id act.slow-handler
        act.expect-replies act.null-tolerant act.non-guid-ids evt.meeting-start-pascal evt.meeting-start-camel evt.meeting-start-twice
        evt.meeting-end-without-start evt.participants evt.read-receipt
        inv.unknown inv.unnamed inv.value-null inv.exception ac.exec-card ac.exec-message ac.exec-unknown-verb-manual ac.refresh-unknown-verb
        ac.refresh-no-put ac.exec-missing-action ac.refresh-max60 tm.fetch-card tm.fetch-legacy-nested tm.submit-invalid tm.submit-ok
        me.query me.query-initialrun me.query-empty me.query-paging me.query-special-chars me.select-item me.link-own me.link-foreign
        me.anon-link me.fetchtask-message me.fetchtask-not-member me.jit-continue me.submit-result me.submit-preview me.preview-edit
        me.preview-send me.setting-url me.setting search.typeahead search.empty signin.exchange-dup signin.exchange-fail signin.verify-bad
        signin.failure file.accept file.decline feedback.submit
        con.escape con.thread-reply con.429-retry-after con.429-forever con.412-then-200 con.502-put con.502-post con.403-roster
        con.404-update con.413 con.create-1to1 con.create-thread con.pagedmembers con.member-404 con.participant-url con.notify-207
        con.nulls-omitted con.update-single-card con.order
        """;

    private static readonly string[] Tests =
    [
        .. typeof(VectorTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttribute<FactAttribute>() is not null).Select(method => method.Name),
        .. RefusedTests.Names.Select(row => row.Data),
    ];

    public static TheoryData<string> Names => [.. Ids.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Is_named_by_a_test(string id)
    {
        var name = new Regex($"{Regex.Replace(id, "[.-]", "[._-]")}(?![a-z0-9])", RegexOptions.IgnoreCase);

        Tests.ShouldContain(test => name.IsMatch(test));
    }
}

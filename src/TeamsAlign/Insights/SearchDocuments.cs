using Lucene.Net.Documents;
using Lucene.Net.Util;
using TeamsAlign.Customers;
using TeamsAlign.Requests;
using TeamsAlign.Roadmap;
using TeamsAlign.Workspaces;
using Request = TeamsAlign.Requests.Request;

namespace TeamsAlign.Insights;

/// <summary>What of a record can be searched.</summary>
internal static class SearchDocuments
{
    private static readonly FieldType onlyWhether = new(StringField.TYPE_NOT_STORED) { IsTokenized = true };

    public static Document Of(Request request, WorkspaceState state) => Of(
        request.Key, Request.Prefix, request.Title, $"{request.Problem}\n{request.WantedOutcome}\n{request.Area}",
        Names(state, state.AccountsAsking(request.Key)));

    public static Document Of(PlanItem item, WorkspaceState state) => Of(
        item.Key, PlanItem.Prefix, item.Title, $"{item.Summary}\n{item.Area}",
        Names(state, state.RequestsOf(item.Key).SelectMany(r => state.AccountsAsking(r.Key)).Distinct()));

    private static string Names(WorkspaceState state, IEnumerable<string> accounts) => string.Join('\n', accounts.Select(a => state.Accounts[a]?.Name));

    private static Document Of(string key, string kind, string title, string body, string accounts) =>
    [
        new StringField(SearchFields.Key, key.ToUpperInvariant(), Field.Store.NO),
        // Read for each hit: as a column of its own it need not be unpacked.
        new BinaryDocValuesField(SearchFields.Key, new BytesRef(key.ToUpperInvariant())),
        new StringField(SearchFields.Kind, kind, Field.Store.NO),
        new TextField(SearchFields.Title, title, Field.Store.NO),
        new TextField(SearchFields.Body, body, Field.Store.NO),
        new TextField(SearchFields.Accounts, accounts, Field.Store.NO),
        new Field(SearchFields.Words, $"{title}\n{body}\n{accounts}", onlyWhether),
        // The title counts twice: it says what the matter is, the body how it came up.
        new TextField(SearchFields.Stems, $"{title}\n{title}\n{body}", Field.Store.NO),
    ];
}

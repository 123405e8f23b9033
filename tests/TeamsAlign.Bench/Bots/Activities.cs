using TeamsAlign.Bench.Load;

namespace TeamsAlign.Bench.Bots;

/// <summary>The activities posted: a message and a click, in the shape and length Teams sends them.</summary>
internal static class Activities
{
    public const string Path = "/api/messages";

    public static Post Message(string serviceUrl) => new(Path, Json(serviceUrl, $$"""
        "text":"vote {{Post.Id}} please","textFormat":"plain","attachments":[{"contentType":"text/html","content":"<p>vote {{Post.Id}} please</p>"}],"type":"message"
        """));

    public static Post Click(string serviceUrl, string verb = "vote", IReadOnlyList<string>? tokens = null) => new(Path, Json(serviceUrl, $$"""
        "name":"adaptiveCard/action","type":"invoke","replyToId":"1700000000000","value":{"action":{"type":"Action.Execute","title":"Vote","verb":"{{verb}}","data":{"ideaId":"42","weight":1} },"trigger":"manual"}
        """), tokens);

    private static string Json(string serviceUrl, string members) => $$$"""
        {{{{members}}},"timestamp":"2026-11-25T09:30:00.1234567Z","localTimestamp":"2026-11-25T04:30:00.1234567-05:00","id":"{{{Post.Id}}}","channelId":"msteams","serviceUrl":"{{{serviceUrl}}}","from":{"id":"29:1XJKJMvc5GBtc2JwZq0oj8tHZmzrQgFmB39ATiQWA85gQtHieVkKilBZ9XHoq9j7Zaqt7CZ-NJWi7me2kHTL3Bw","name":"Megan Bowen","aadObjectId":"7faf8fb1-2f8f-4f4e-9f9a-6f2fb1e7a1a0"},"conversation":{"conversationType":"personal","tenantId":"72f988bf-86f1-41af-91ab-2d7cd011db47","id":"a:1KWgYBkXqzJw1V1dE5oQkHn5M1XbVhQbN7m7lY"},"recipient":{"id":"28:c9e8c047-2a74-40a2-b28a-b162d5f5327c","name":"TeamsAlign"},"entities":[{"locale":"en-US","country":"US","platform":"Windows","timezone":"America/New_York","type":"clientInfo"}],"channelData":{"tenant":{"id":"72f988bf-86f1-41af-91ab-2d7cd011db47"},"source":{"name":"message"}},"locale":"en-US","localTimezone":"America/New_York"}
        """;
}

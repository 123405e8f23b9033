using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace TeamsAlign.Tests.Stories;

/// <summary>A person in a conversation: says something, reads, presses buttons, as in Teams.</summary>
public sealed class Chat : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly HttpClient http;
    private readonly Somebody person;
    private readonly Place place;
    private readonly ChatEvents events;

    private Chat(HttpClient http, Somebody person, Place place, JsonNode conversation, ChatEvents events)
    {
        (this.http, this.person, this.place, this.events) = (http, person, place, events);
        Id = conversation["id"]!.GetValue<string>();
        MeetingId = conversation["meetingId"]?.GetValue<string>();
    }

    public string Id { get; }

    public string? MeetingId { get; }

    private string Path => $"/local/conversations/{Uri.EscapeDataString(Id)}";

    /// <summary>Goes there; Teams installs a personal app at the first visit.</summary>
    public static async Task<Chat> OpenAsync(ProductProcess product, Somebody person, Place place)
    {
        ArgumentNullException.ThrowIfNull(product);
        var theirs = JsonNode.Parse(await product.Http.GetStringAsync($"/local/conversations?person={person.Id}"))!.AsArray();
        var conversation = theirs.Single(c => (string?)c!["kind"] == place.Kind && (place.Kind == "personal" || (string?)c["name"] == place.Name))!;
        var chat = new Chat(product.Http, person, place, conversation, await ChatEvents.FollowAsync(product.Http, person));
        await chat.PostAsync("open", new JsonObject());
        return chat;
    }

    /// <summary>Adds the app to the conversation.</summary>
    public Task AddAppAsync() => PostAsync("install", new JsonObject());

    public Task RemoveAppAsync() => PostAsync("uninstall", new JsonObject());

    /// <summary>Everything said there, as this person sees it, oldest first.</summary>
    public async Task<IReadOnlyList<ChatMessage>> MessagesAsync()
    {
        var all = JsonNode.Parse(await http.GetStringAsync($"{Path}/messages?person={person.Id}"))!.AsArray();
        return [.. all.Select(m => ChatMessage.Of(m!)).OrderBy(m => m.Id, StringComparer.Ordinal)];
    }

    /// <summary>Says something to the bot and waits for what it says.</summary>
    public async Task<ChatMessage> SaysAsync(string text)
    {
        var said = await PostAsync("messages", new JsonObject { ["text"] = text, ["mentionBot"] = place.Kind != "personal" });
        var id = said["id"]!.GetValue<string>();
        return await UntilAsync($"an answer to “{text[..Math.Min(40, text.Length)]}”", m => m.IsFromBot && string.CompareOrdinal(m.Id, id) > 0);
    }

    /// <summary>Opens the queue of what waits for a decision and goes through it to a request.</summary>
    public async Task<ChatMessage> LeafsToAsync(string request)
    {
        var queue = await SaysAsync("approvals");
        while (!queue.Shows($"Request {request} "))
        {
            await PressesAsync(queue, "Next");
            queue = await NowAsync(queue);
        }

        return queue;
    }

    /// <summary>Waits until the conversation holds such a message.</summary>
    /// <param name="what">What is waited for, for whoever reads the failure.</param>
    public async Task<ChatMessage> UntilAsync(string what, Func<ChatMessage, bool> isIt)
    {
        ArgumentNullException.ThrowIfNull(isIt);
        using var deadline = new CancellationTokenSource(Patience, TimeProvider.System);
        while (true)
        {
            var happens = events.Next;
            var messages = await MessagesAsync();
            if (messages.LastOrDefault(isIt) is { } message)
                return message;
            await ((Task)happens.WaitAsync(deadline.Token)).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (deadline.IsCancellationRequested)
                throw new TimeoutException($"{person.Name} waited for {what} in {place.Name}; there was:\n{string.Join("\n---\n", messages)}");
        }
    }

    /// <summary>The message as it is now.</summary>
    public async Task<ChatMessage> NowAsync(ChatMessage message) => (await MessagesAsync()).Single(m => m.Id == message?.Id);

    /// <summary>Fills in fields by their labels and presses a button by its title: "Decline > Send answer" where one is behind another.</summary>
    public Task<Pressed> PressesAsync(ChatMessage message, string button, params (string Field, string Value)[] inputs)
    {
        ArgumentNullException.ThrowIfNull(message);
        var (action, data) = message.Card.Filled(button, inputs);
        return ExecutesAsync(message, (string?)action["verb"] ?? "", data);
    }

    /// <summary>What a client sends when a button is pressed, or what somebody makes it send.</summary>
    public async Task<Pressed> ExecutesAsync(ChatMessage message, string verb, JsonObject data, string trigger = "manual") => Pressed.Of(await PostAsync("execute", new JsonObject
    {
        ["messageId"] = message?.Id, ["verb"] = verb, ["data"] = data?.DeepClone(), ["trigger"] = trigger,
    }));

    /// <summary>The card as Teams shows it to this person: fetched for them where it is one that differs by person.</summary>
    public async Task<Card> SeesAsync(ChatMessage message)
    {
        ArgumentNullException.ThrowIfNull(message);
        return message.Card.Refresh is { } refresh
            ? (await ExecutesAsync(message, (string)refresh["verb"]!, refresh["data"]?.AsObject() ?? [], "automatic")).Card
            : message.Card;
    }

    public Task StartMeetingAsync() => PostAsync($"/local/meetings/{Uri.EscapeDataString(Id)}/start", new JsonObject());

    /// <param name="call">Last part of the path, or a whole one.</param>
    public async Task<JsonNode> PostAsync(string call, JsonObject body)
    {
        ArgumentNullException.ThrowIfNull(body);
        body["person"] = person.Id;
        using var answer = await http.PostAsJsonAsync(call?.StartsWith('/') == true ? call : $"{Path}/{call}", body);
        var text = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode ? JsonNode.Parse(text)! : throw new InvalidOperationException($"{call}: {(int)answer.StatusCode} {text}");
    }

    public ValueTask DisposeAsync() => events.DisposeAsync();
}

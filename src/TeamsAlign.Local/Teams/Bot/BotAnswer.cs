using System.Text.Json.Nodes;

namespace TeamsAlign.Local.Teams.Bot;

/// <summary>What the bot's endpoint answered.</summary>
/// <param name="Status">HTTP status; 504 when it took too long, 502 when it could not be reached.</param>
/// <param name="Body">The JSON it sent, for invokes the answer; null when there was none.</param>
internal sealed record BotAnswer(int Status, JsonNode? Body)
{
    public bool IsSuccess => Status is >= 200 and < 300;
}

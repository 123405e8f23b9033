using TeamsAlign.Lists;

namespace TeamsAlign.Delivery;

/// <summary>The lists that delivery keeps beside the workspace's records; they are written directly, never in a chain.</summary>
internal static class DeliveryLists
{
    public static IReadOnlyList<ListSchema> Schemas => [PostedCardList.Kind.Schema, ConversationList.Kind.Schema];
}

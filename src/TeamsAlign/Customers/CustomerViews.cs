namespace TeamsAlign.Customers;

internal sealed record AccountView(string Key, string Name, string? Region, string? Owner);

/// <param name="AmountText">Absent where the viewer may not see it.</param>
internal sealed record DealView(string Key, string Name, string? Product, string? Stage, string? AmountText, DateOnly? Closes);

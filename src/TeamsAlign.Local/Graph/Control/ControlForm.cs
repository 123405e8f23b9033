using System.Text.Json;
using System.Text.Json.Serialization;
using TeamsAlign.Local.Graph.Faults;

namespace TeamsAlign.Local.Graph.Control;

/// <summary>Wire form of the control addresses.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(FaultRule[]))]
[JsonSerializable(typeof(IReadOnlyList<FaultRule>))]
[JsonSerializable(typeof(HandEdit))]
[JsonSerializable(typeof(NewSite))]
[JsonSerializable(typeof(LifecycleOrder))]
internal sealed partial class ControlForm : JsonSerializerContext;

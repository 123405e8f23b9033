using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using TeamsAlign.Workspaces;

namespace TeamsAlign.Shell;

/// <summary>
/// Answers that many ask for, made once a version of the workspace. They go with the version: nothing has to be thrown away by hand, and
/// nothing old can be answered.
/// </summary>
internal sealed class KeptAnswers(IOptions<JsonOptions> json)
{
    /// <summary>Of answers without compression, a version; more than that are made anew each time.</summary>
    private const long MostBytes = 64 * 1024 * 1024;

    private readonly ConditionalWeakTable<WorkspaceState, Version> versions = [];

    /// <summary>How answers are written.</summary>
    public JsonSerializerOptions Options => json.Value.SerializerOptions;

    /// <param name="key">Everything the answer depends on beside the version, by value: whose eyes it is for, the day, what was asked.</param>
    /// <param name="make">Makes it; at most once at a time for a key.</param>
    public KeptAnswer<T> Of<T>(WorkspaceState state, object key, Func<T> make) => Of<T>(state, key, () => JsonSerializer.SerializeToUtf8Bytes(make(), Options));

    /// <inheritdoc cref="Of{T}(WorkspaceState, object, Func{T})"/>
    /// <param name="make">Makes its JSON; at most once at a time for a key.</param>
    public KeptAnswer<T> Of<T>(WorkspaceState state, object key, Func<byte[]> make)
    {
        var version = versions.GetOrCreateValue(state);
        if (Volatile.Read(ref version.Bytes) > MostBytes && !version.Answers.ContainsKey(key))
            return Once<T>(make());
        return (KeptAnswer<T>)version.Answers.GetOrAdd(key, _ => new Lazy<object>(() =>
        {
            var answer = new KeptAnswer<T>(make(), isForMany: true);
            Interlocked.Add(ref version.Bytes, answer.Plain.Length);
            return answer;
        })).Value;
    }

    /// <summary>An answer in the same form that is not kept.</summary>
    public static KeptAnswer<T> Once<T>(byte[] plain) => new(plain, isForMany: false);

    private sealed class Version
    {
        public readonly ConcurrentDictionary<object, Lazy<object>> Answers = new();
        public long Bytes;
    }
}

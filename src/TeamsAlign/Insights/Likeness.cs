using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;

namespace TeamsAlign.Insights;

/// <summary>How alike two texts are: the cosine of their telling words, rare ones weighing more. 0 is nothing in common, 1 the same words.</summary>
/// <remarks>One for each state of the index, for everybody: how rare a word is costs a look into every part of the index.</remarks>
internal sealed class Likeness
{
    /// <summary>One word in common is chance, unless one of the texts has no other and hardly anybody else uses it: one in fifty, or two.</summary>
    private const int SharedAtLeast = 2;
    private const int RareIsOneIn = 50;
    private const int AlwaysRare = 2;

    private static readonly ConditionalWeakTable<IndexReader, Likeness> ofReaders = [];

    private readonly IndexReader reader;
    private readonly ConcurrentDictionary<string, double> weights = new(StringComparer.Ordinal);

    private Likeness(IndexReader reader) => this.reader = reader;

    public static Likeness In(IndexReader reader) => ofReaders.GetValue(reader, r => new Likeness(r));

    /// <param name="one">Distinct words in ordinal order.</param>
    /// <param name="other">The same.</param>
    public double Of(string[] one, string[] other)
    {
        var shared = Shared(one, other);
        var isEnough = shared.Count >= SharedAtLeast || (shared.Count == 1 && Math.Min(one.Length, other.Length) == 1 && IsRare(shared[0]));
        return !isEnough
            ? 0
            : shared.Sum(Weight) / Math.Sqrt(one.Sum(Weight) * other.Sum(Weight));
    }

    private static List<string> Shared(string[] one, string[] other)
    {
        var shared = new List<string>();
        for (var (i, j) = (0, 0); i < one.Length && j < other.Length;)
        {
            var order = string.CompareOrdinal(one[i], other[j]);
            if (order == 0)
                shared.Add(one[i]);
            (i, j) = (order <= 0 ? i + 1 : i, order >= 0 ? j + 1 : j);
        }

        return shared;
    }

    private bool IsRare(string word) => Used(word) <= Math.Max(AlwaysRare, reader.NumDocs / RareIsOneIn);

    private int Used(string word) => reader.DocFreq(new Term(SearchFields.Stems, word));

    /// <summary>A word nobody used yet weighs as much as one used once, or a customer's name would outweigh what they need.</summary>
    private double Weight(string word)
    {
        if (weights.TryGetValue(word, out var known))
            return known;
        var used = Math.Max(1, Used(word));
        var rarity = Math.Log(1 + ((Math.Max(used, reader.NumDocs) - used + 0.5) / (used + 0.5)));
        return weights[word] = rarity * rarity;
    }
}

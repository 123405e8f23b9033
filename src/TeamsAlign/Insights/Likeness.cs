using Lucene.Net.Index;

namespace TeamsAlign.Insights;

/// <summary>How alike two texts are: the cosine of their telling words, rare ones weighing more. 0 is nothing in common, 1 the same words.</summary>
internal sealed class Likeness(IndexReader reader)
{
    /// <summary>One word in common is chance, unless one of the texts has no other and hardly anybody else uses it: one in fifty, or two.</summary>
    private const int SharedAtLeast = 2;
    private const int RareIsOneIn = 50;
    private const int AlwaysRare = 2;

    private readonly Dictionary<string, double> weights = [];

    public double Of(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var shared = one.Where(other.Contains).ToArray();
        var isEnough = shared.Length >= SharedAtLeast || (shared.Length == 1 && Math.Min(one.Count, other.Count) == 1 && IsRare(shared[0]));
        return !isEnough
            ? 0
            : shared.Sum(Weight) / Math.Sqrt(one.Sum(Weight) * other.Sum(Weight));
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

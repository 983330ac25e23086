package org.armscope.lexicon.weigh;

import org.armscope.lexicon.weigh.Trait.Kind;

/// Takes the traits of one sentence as they are seen.
public interface Scale {

    /// Takes one trait.
    ///
    /// @param what as of [Trait]
    /// @param next as of [Trait]; [Word#NONE] where there is none
    void put(Kind kind, Word what, Word next);
}

package org.armscope.extraction.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import org.armscope.lexicon.LexiconFile;
import org.armscope.lexicon.weigh.Trait;
import org.armscope.lexicon.weigh.Trait.Kind;
import org.armscope.lexicon.weigh.Weights;
import org.armscope.lexicon.weigh.Word;
import org.junit.jupiter.api.Test;

class LearnerTest {

    private static final Trait SIGNED = new Trait(Kind.STEM, "sign", "");
    private static final Trait REFUSED = new Trait(Kind.STEM, "refus", "");
    private static final Trait ALWAYS = new Trait(Kind.HOLDS, "all", "");
    private static final Trait SELDOM = new Trait(Kind.STEM, "rare", "");

    @Test
    void whatGoesWithAnAnswerSpeaksForItAndWhatIsSeldomSaysNothing() throws IOException {
        Learner learner = new Learner(Weights.KINDS, Weights.STATUSES);
        for (int i = 0; i < 20; i++) {
            learner.add(Set.of(ALWAYS, SIGNED), "agreement");
            learner.add(Set.of(ALWAYS, REFUSED), "refusal");
        }
        learner.add(Set.of(ALWAYS, SELDOM), "visit");
        Weights learnt = learnt(learner);
        int agreement = Weights.ANSWERS.indexOf("agreement");
        int refusal = Weights.ANSWERS.indexOf("refusal");
        assertTrue(weight(learnt, SIGNED, agreement) > 1);
        assertTrue(weight(learnt, SIGNED, refusal) < 0);
        assertTrue(weight(learnt, REFUSED, refusal) > 1);
        assertEquals(0, weight(learnt, SELDOM, Weights.ANSWERS.indexOf("visit")));
    }

    @Test
    void aSingleAnswerHoldsOrNot() throws IOException {
        Learner learner = new Learner(0, Weights.KINDS);
        for (int i = 0; i < 20; i++) {
            learner.add(Set.of(ALWAYS, SIGNED), "dealing");
            learner.add(Set.of(ALWAYS, REFUSED), "none");
        }
        Weights learnt = learnt(learner);
        assertTrue(weight(learnt, SIGNED, 0) > 1);
        assertTrue(weight(learnt, REFUSED, 0) < -1);
    }

    private static float weight(Weights learnt, Trait trait, int answer) {
        return learnt.of(trait.kind(), Word.of(trait.what()), answer);
    }

    private static Weights learnt(Learner learner) throws IOException {
        LearntWeights all = new LearntWeights();
        learner.learn(all);
        return Weights.of(LexiconFile.read("learnt", new StringReader(all.lines())));
    }
}

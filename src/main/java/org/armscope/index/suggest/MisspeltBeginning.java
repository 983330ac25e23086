package org.armscope.index.suggest;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.Transition;

/// Terms that begin about so: with a few letters too many, missing, other, or swapped. It works on
/// bytes, by which the automaton stays as small as it is made; a letter outside ASCII may count for
/// two.
final class MisspeltBeginning {

    private static final int MAX_BYTE = 0xff;

    private MisspeltBeginning() {}

    /// @param before what every term begins with, one of these, none the beginning of another
    /// @param folded what follows about so, then anything
    /// @param edits 1 or 2
    static CompiledAutomaton of(Collection<String> before, String folded, int edits) {
        byte[] bytes = folded.getBytes(StandardCharsets.UTF_8);
        int[] letters = new int[bytes.length];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = Byte.toUnsignedInt(bytes[i]);
        }
        Automaton near = new LevenshteinAutomata(letters, MAX_BYTE, true).toAutomaton(edits);
        List<BytesRef> beginnings = before.stream().sorted().map(BytesRef::new).toList();
        Automaton all =
                Operations.concatenate(
                        List.of(Automata.makeBinaryStringUnion(beginnings), thenAnything(near)));
        return new CompiledAutomaton(all, false, false, true);
    }

    /// What begins with something that the automaton accepts; as deterministic as that is.
    private static Automaton thenAnything(Automaton near) {
        int states = near.getNumStates();
        Automaton made = new Automaton(states, near.getNumTransitions() + states);
        for (int state = 0; state < states; state++) {
            made.createState();
            made.setAccept(state, near.isAccept(state));
        }
        Transition step = new Transition();
        for (int state = 0; state < states; state++) {
            if (near.isAccept(state)) {
                made.addTransition(state, state, 0, MAX_BYTE);
                continue;
            }
            int steps = near.initTransition(state, step);
            for (int i = 0; i < steps; i++) {
                near.getNextTransition(step);
                made.addTransition(state, step.dest, step.min, step.max);
            }
        }
        made.finishState();
        return made;
    }
}

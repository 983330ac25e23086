package org.armscope;

/// The entrance: opens the window, or runs a verb of the command line.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.err.println("armscope: nothing to run yet");
    }
}

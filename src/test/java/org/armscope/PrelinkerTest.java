package org.armscope;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javafx.css.Stylesheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Classes that the build makes quicker to start do what they did before.
class PrelinkerTest {

    @TempDir private Path folder;

    /// A record of every kind of field.
    record All(
            boolean flag,
            byte small,
            short middle,
            char letter,
            int number,
            long large,
            float about,
            double exact,
            @Nullable String text) {}

    sealed interface Shape {
        default String called(int least) {
            return switch (this) {
                case Circle circle when circle.radius() < least -> "dot";
                case Circle(int radius) -> "circle of " + radius;
                case Square _ -> "square";
            };
        }
    }

    record Circle(int radius) implements Shape {}

    record Square() implements Shape {}

    /// Says what such classes do, one line for each question.
    public static final class Sample implements Callable<List<String>> {

        public Sample() {}

        @Override
        public List<String> call() {
            All one = all(1, 0.0, "text");
            return List.of(
                    new Circle(1).called(2),
                    new Circle(3).called(2),
                    new Square().called(2),
                    kind(null),
                    kind(new Square()),
                    kind("text"),
                    one + " " + one.hashCode(),
                    "" + one.equals(all(1, 0.0, "text")),
                    "" + one.equals(all(2, 0.0, "text")),
                    "" + one.equals(all(1, -0.0, "text")),
                    "" + one.equals(all(1, 0.0, null)),
                    "" + all(1, Double.NaN, null).equals(all(1, Double.NaN, null)),
                    "" + all(1, Double.NaN, null).hashCode(),
                    "" + new Square().hashCode() + new Square().equals(new Square()),
                    "" + Objects.equals(new Circle(1), new Square()));
        }

        private static All all(int number, double exact, @Nullable String text) {
            return new All(
                    true, (byte) 1, (short) 2, 'c', number, 1L << 40, (float) exact, exact, text);
        }

        private static String kind(@Nullable Object thing) {
            return switch (thing) {
                case null -> "nothing";
                case Shape shape -> shape.called(1);
                default -> "something";
            };
        }
    }

    @Test
    void classesDoTheSameWhenTheirLateCodeIsPutInEarly() throws Exception {
        Path jar = folder.resolve("sample.jar");
        write(jar);
        List<?> before = asked(jar);
        assertEquals(1, lateSwitches(jar));

        prelink(jar);

        assertEquals(before, asked(jar));
        assertEquals(0, lateSwitches(jar));
    }

    @Test
    void aJarThatWasTreatedIsLeftAsItIs() throws Exception {
        Path jar = folder.resolve("sample.jar");
        write(jar);
        prelink(jar);
        byte[] once = Files.readAllBytes(jar);

        prelink(jar);

        assertArrayEquals(once, Files.readAllBytes(jar));
    }

    @Test
    void theWindowsStyleSheetIsThereInBinaryFormToo() throws Exception {
        Path jar = folder.resolve("sample.jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream to = new JarOutputStream(out)) {
            to.putNextEntry(new JarEntry("org/armscope/view/sample.css"));
            to.write(".shell { -fx-padding: 7px; }".getBytes(StandardCharsets.UTF_8));
        }

        prelink(jar);

        URL sheet = URI.create("jar:" + jar.toUri() + "!/org/armscope/view/sample.bss").toURL();
        Stylesheet read = Objects.requireNonNull(Stylesheet.loadBinary(sheet));
        assertEquals(
                List.of(Set.of("shell")),
                read.getRules().stream()
                        .map(rule -> rule.getSelectors().getFirst().getStyleClassNames())
                        .toList());
    }

    private static void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out)) {
            for (Class<?> one :
                    List.of(
                            PrelinkerTest.class,
                            All.class,
                            Shape.class,
                            Circle.class,
                            Square.class,
                            Sample.class)) {
                String name = one.getName().replace('.', '/') + ".class";
                try (InputStream in = one.getResourceAsStream("/" + name)) {
                    jar.putNextEntry(new JarEntry(name));
                    Objects.requireNonNull(in).transferTo(jar);
                }
            }
        }
    }

    private static List<?> asked(Path jar) throws Exception {
        URL[] only = {jar.toUri().toURL()};
        try (URLClassLoader loader =
                new URLClassLoader(only, ClassLoader.getPlatformClassLoader())) {
            Object sample = loader.loadClass(Sample.class.getName()).getConstructor().newInstance();
            return (List<?>) ((Callable<?>) sample).call();
        }
    }

    /// How often Java is to make code for a switch of the interface when it is first run.
    private static long lateSwitches(Path jar) throws IOException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null);
                InputStream in =
                        loader.getResourceAsStream(
                                Shape.class.getName().replace('.', '/') + ".class")) {
            byte[] bytes = Objects.requireNonNull(in).readAllBytes();
            return ClassFile.of().parse(bytes).methods().stream()
                    .flatMap(method -> method.code().stream())
                    .flatMap(code -> code.elementStream())
                    .filter(
                            element ->
                                    element instanceof InvokeDynamicInstruction call
                                            && call.name().equalsString("typeSwitch"))
                    .count();
        }
    }

    private static void prelink(Path jar) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("src/build/Prelinker.java", jar.toString(), "--with"));
        command.addAll(
                List.of(System.getProperty("java.class.path").split(File.pathSeparator, -1)));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), said);
    }
}

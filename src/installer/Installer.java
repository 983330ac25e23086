import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Makes of the built program an image that needs no Java, and of that the system's package:
/// `java Installer.java PROJECT VERSION`, which `mvn -Pinstaller package` does.
final class Installer {

    /// What program and libraries use of the JDK.
    private static final String MODULES =
            "java.base,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,"
                    + "jdk.management,jdk.unsupported,jdk.zipfs";

    private static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    private static final boolean WINDOWS = SYSTEM.contains("win");
    private static final boolean MAC = SYSTEM.contains("mac");

    /// A way to start the program, with the ahead-of-time cache that it takes: a start prepares
    /// all that its cache holds, so the less a start needs, the smaller its own.
    ///
    /// @param cache what is rehearsed for it: `quick`, `verbs` or `window`
    /// @param options more for Java
    private record Start(String name, String cache, List<String> options) {}

    /// The first is what jpackage calls the main launcher. On Linux a script chooses among them.
    private static final List<Start> STARTS =
            WINDOWS
                    ? List.of(
                            new Start("armscope", "verbs", List.of()),
                            new Start("armscope-window", "window", List.of()))
                    : MAC
                            ? List.of(
                                    new Start("armscope", "window", List.of()),
                                    new Start("armscope-verbs", "verbs", List.of()))
                            : List.of(
                                    new Start("armscope-verbs", "verbs", List.of()),
                                    new Start("armscope-window", "window", List.of()),
                                    new Start(
                                            "armscope-quick",
                                            "quick",
                                            List.of("-XX:TieredStopAtLevel=1")));

    private final Path project;
    private final String version;
    private final Path out;

    private Installer(Path project, String version) {
        this.project = project;
        this.version = version;
        out = project.resolve("target/installer");
    }

    public static void main(String[] args) throws IOException, InterruptedException {
        if (Runtime.version().feature() < 25) {
            throw new IllegalStateException(
                    "a JDK 25 or newer is needed, not " + System.getProperty("java.home"));
        }
        new Installer(Path.of(args[0]), args[1]).make();
    }

    private void make() throws IOException, InterruptedException {
        delete(out);
        Path image = image(input(), runtime());
        if (!WINDOWS && !MAC) {
            chooseByScript(image);
        }
        rehearse(image);
        say("image: " + image);
        if (WINDOWS || MAC) {
            pack(image);
        } else if (onPath("dpkg-deb")) {
            say("package: " + deb(image));
        } else {
            say("no dpkg-deb here, so no .deb; the image runs where it is copied to");
        }
    }

    /// What the image holds besides Java: program, libraries, corpus, licences.
    private Path input() throws IOException, InterruptedException {
        Path input = Files.createDirectories(out.resolve("input"));
        copy(project.resolve("target/armscope.jar"), input.resolve("armscope.jar"));
        copy(project.resolve("target/lib"), input.resolve("lib"));
        prelink(input);
        copy(project.resolve("corpus"), input.resolve("corpus"));
        copy(project.resolve("LICENSE"), input.resolve("LICENSE"));
        copy(project.resolve("NOTICE"), input.resolve("NOTICE"));
        return input;
    }

    /// Makes program and libraries quicker to start.
    private void prelink(Path input) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add(project.resolve("src/build/Prelinker.java").toString());
        command.add(input.resolve("armscope.jar").toString());
        List<String> libraries = jars(input.resolve("lib"));
        libraries.stream()
                .filter(
                        jar ->
                                jar.contains("picocli-")
                                        || jar.contains("lucene-core-")
                                        || jar.contains("jfx-incubator-richtext-"))
                .forEach(command::add);
        command.add("--with");
        command.addAll(libraries);
        run(Map.of(), command);
    }

    private static List<String> jars(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).filter(name -> name.endsWith(".jar")).toList();
        }
    }

    /// Java with the modules in use. Its commands stay: to make the ahead-of-time cache, Java
    /// starts itself.
    private Path runtime() {
        Path runtime = out.resolve("runtime");
        tool(
                "jlink",
                List.of(
                        "--add-modules",
                        MODULES,
                        "--strip-java-debug-attributes",
                        "--no-header-files",
                        "--no-man-pages",
                        "--compress",
                        "zip-6",
                        "--output",
                        runtime.toString()));
        return runtime;
    }

    private Path image(Path input, Path runtime) throws IOException {
        List<String> words = new ArrayList<>(described("app-image"));
        words.addAll(
                List.of(
                        "--input", input.toString(),
                        "--main-jar", "armscope.jar",
                        "--main-class", "org.armscope.Main",
                        "--runtime-image", runtime.toString(),
                        "--java-options", "-XX:+UseSerialGC",
                        "--java-options", "--enable-native-access=ALL-UNNAMED",
                        "--java-options", "--sun-misc-unsafe-memory-access=allow",
                        "--java-options", "-Darmscope.home=$APPDIR"));
        if (WINDOWS) {
            words.add("--win-console");
        }
        Path as = Files.writeString(out.resolve("start.properties"), "win-console=false\n");
        for (Start start : STARTS.subList(1, STARTS.size())) {
            words.addAll(List.of("--add-launcher", start.name() + "=" + as));
        }
        tool("jpackage", words);
        return out.resolve(MAC ? "armscope.app" : "armscope");
    }

    /// macOS takes no version that begins with 0.
    private List<String> described(String type) {
        String icon = WINDOWS ? "armscope.ico" : MAC ? "armscope.icns" : "armscope.png";
        return List.of(
                "--type",
                type,
                "--name",
                "armscope",
                "--app-version",
                MAC ? version.replaceFirst("^0", "1") : version,
                "--vendor",
                "The Armscope authors",
                "--description",
                "Workbench for reporting on arms transfers",
                "--icon",
                project.resolve("src/installer/icons").resolve(icon).toString(),
                "--dest",
                out.toString());
    }

    /// Puts a script in the place of the main launcher, which gets the name of its start. How the
    /// script chooses stands in the launcher of the project, from one comment to another.
    private void chooseByScript(Path image) throws IOException {
        String main = STARTS.getFirst().name();
        Path bin = image.resolve("bin");
        Files.move(bin.resolve("armscope"), bin.resolve(main));
        Path app = app(image);
        Files.move(app.resolve("armscope.cfg"), app.resolve(main + ".cfg"));
        String launcher = Files.readString(project.resolve("armscope"));
        int from = launcher.indexOf("# What is asked for");
        int to = launcher.indexOf("# Ahead-of-time caches", from);
        if (from < 0 || to < 0) {
            throw new IllegalStateException("./armscope no longer says how it chooses");
        }
        Path script =
                Files.writeString(
                        bin.resolve("armscope"),
                        """
                        #!/bin/sh
                        # Starts Armscope: the window, or a verb, each with its own ahead-of-time cache.
                        set -eu
                        here=$(cd "$(dirname "$(readlink -f "$0")")" && pwd -P)

                        %s
                        exec "$here/armscope-$part" "$@"
                        """
                                .formatted(launcher.substring(from, to).strip()));
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    /// Makes the ahead-of-time caches by the image's own launchers, and tells these of them.
    private void rehearse(Path image) throws IOException, InterruptedException {
        for (Start start : STARTS) {
            Path cache = app(image).resolve(start.cache() + ".aot");
            if (Files.notExists(cache)) {
                run(
                        Map.of("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=\"" + cache + "\""),
                        List.of(launcher(image, start).toString(), "rehearse", start.cache()));
            }
        }
        for (Start start : STARTS) {
            List<String> options = new ArrayList<>(start.options());
            options.add("-XX:AOTCache=$APPDIR/" + start.cache() + ".aot");
            options.add("-Xlog:aot=off");
            options.add("-Xlog:cds=off");
            Path settings = app(image).resolve(start.name() + ".cfg");
            settings.toFile().setWritable(true, true);
            for (String option : options) {
                Files.writeString(
                        settings, "java-options=" + option + "\n", StandardOpenOption.APPEND);
            }
        }
    }

    private static Path app(Path image) {
        return image.resolve(MAC ? "Contents/app" : WINDOWS ? "app" : "lib/app");
    }

    private static Path launcher(Path image, Start start) {
        return image.resolve(
                MAC
                        ? "Contents/MacOS/" + start.name()
                        : WINDOWS ? start.name() + ".exe" : "bin/" + start.name());
    }

    /// An .msi or a .dmg. Not tried yet.
    private void pack(Path image) {
        List<String> words = new ArrayList<>(described(WINDOWS ? "msi" : "dmg"));
        words.addAll(List.of("--app-image", image.toString()));
        words.addAll(List.of("--license-file", project.resolve("LICENSE").toString()));
        if (WINDOWS) {
            words.addAll(List.of("--win-menu", "--win-per-user-install"));
        }
        tool("jpackage", words);
    }

    /// A Debian package: the image in /opt/armscope, `armscope` on the PATH, the menu's entry and
    /// icon. It runs nothing when it is installed or removed.
    private Path deb(Path image) throws IOException, InterruptedException {
        Path root = out.resolve("root");
        copy(image, root.resolve("opt/armscope"));
        Path command = Files.createDirectories(root.resolve("usr/bin")).resolve("armscope");
        Files.createSymbolicLink(command, Path.of("/opt/armscope/bin/armscope"));
        Path debian = project.resolve("src/installer/debian");
        Path icons = project.resolve("src/installer/icons");
        copy(
                debian.resolve("armscope.desktop"),
                root.resolve("usr/share/applications/armscope.desktop"));
        copy(
                icons.resolve("armscope.png"),
                root.resolve("usr/share/icons/hicolor/256x256/apps/armscope.png"));
        copy(
                icons.resolve("armscope.svg"),
                root.resolve("usr/share/icons/hicolor/scalable/apps/armscope.svg"));
        copy(debian.resolve("copyright"), root.resolve("usr/share/doc/armscope/copyright"));
        String machine = output(List.of("dpkg", "--print-architecture")).strip();
        String control =
                Files.readString(debian.resolve("control"))
                        .replace("VERSION", version)
                        .replace("ARCHITECTURE", machine)
                        .replace("SIZE", String.valueOf(kilobytes(root)));
        Files.writeString(
                Files.createDirectories(root.resolve("DEBIAN")).resolve("control"), control);
        Path target = out.resolve("armscope_" + version + "_" + machine + ".deb");
        run(
                Map.of(),
                List.of(
                        "dpkg-deb",
                        "--root-owner-group",
                        "-Zxz",
                        "-z3",
                        "--build",
                        root.toString(),
                        target.toString()));
        delete(root);
        return target;
    }

    private static long kilobytes(Path root) throws IOException {
        long bytes = 0;
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> Files.isRegularFile(f)).toList()) {
                bytes += Files.size(file);
            }
        }
        return bytes / 1024;
    }

    private static void tool(String name, List<String> words) {
        int code =
                ToolProvider.findFirst(name)
                        .orElseThrow(() -> new IllegalStateException("this JDK has no " + name))
                        .run(System.out, System.err, words.toArray(String[]::new));
        if (code != 0) {
            throw new IllegalStateException(name + " failed with " + code);
        }
    }

    private static void run(Map<String, String> more, List<String> words)
            throws IOException, InterruptedException {
        ProcessBuilder process = new ProcessBuilder(words).inheritIO();
        process.environment().putAll(more);
        int code = process.start().waitFor();
        if (code != 0) {
            throw new IllegalStateException(words.getFirst() + " failed with " + code);
        }
    }

    private static String output(List<String> words) throws IOException {
        Process process = new ProcessBuilder(words).start();
        return new String(process.getInputStream().readAllBytes());
    }

    private static boolean onPath(String command) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, command)));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.getParent());
                if (!Files.isDirectory(file) || Files.isSymbolicLink(file)) {
                    Files.copy(
                            file,
                            target,
                            LinkOption.NOFOLLOW_LINKS,
                            StandardCopyOption.COPY_ATTRIBUTES,
                            StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static void say(String words) {
        System.out.println("[installer] " + words);
    }
}

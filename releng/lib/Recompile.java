/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Brings a built product up to date after a change of sources: compiles the bundles whose sources are newer than the
 * product, and puts them into its plug-ins. Where their API changed, those that stand on them are compiled too. Run with
 * the folder of the repository and that of the product, and with the files that changed as its input, one a line. Ends
 * with 3, and has changed nothing, when more than sources changed: then all has to be built; with 1 when the sources do
 * not compile.
 */
final class Recompile {

    private static final int BUILD_ALL = 3;
    private static final Pattern REQUIRED = Pattern.compile("org\\.partnerstrategy\\.[\\w.]+(?=;bundle-version)");

    private final Path bundles;
    private final Path plugins;
    private final Path made;

    private Recompile(Path root, Path product) throws IOException {
        bundles = root.resolve("bundles");
        plugins = product.resolve("plugins");
        made = Files.createTempDirectory("recompiled");
    }

    public static void main(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]);
        List<Path> changed = new ArrayList<>();
        for (String file : new String(System.in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
            changed.add(root.resolve(file));
        }
        Recompile recompile = new Recompile(root, Path.of(arguments[1]));
        int status;
        try {
            status = recompile.run(changed);
        } finally {
            recompile.deleteMade();
        }
        System.exit(status);
    }

    private void deleteMade() throws IOException {
        try (Stream<Path> files = Files.walk(made)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private int run(List<Path> changed) throws IOException {
        Set<String> names = new TreeSet<>();
        for (Path file : changed) {
            Optional<String> bundle = bundleWithSource(file);
            if (bundle.isEmpty()) {
                return BUILD_ALL;
            }
            names.add(bundle.get());
        }
        Set<String> waiting = new LinkedHashSet<>(names);
        Set<String> done = new LinkedHashSet<>();
        while (!waiting.isEmpty()) {
            String name = lowest(waiting);
            waiting.remove(name);
            System.err.println("Compiling " + name);
            if (!compile(name)) {
                return 1;
            }
            done.add(name);
            if (hasOtherApi(name)) {
                standingOn(name).stream().filter(other -> !done.contains(other)).forEach(waiting::add);
            }
        }
        for (String name : done) {
            install(name);
        }
        return 0;
    }

    /** The bundle to whose sources a file or folder belongs, if it is in the product. */
    private Optional<String> bundleWithSource(Path file) {
        if (!file.startsWith(bundles)) {
            return Optional.empty();
        }
        Path within = bundles.relativize(file);
        boolean isSource = within.getNameCount() > 1 && within.getName(1).toString().startsWith("src");
        return Optional.of(within.getName(0).toString()).filter(name -> isSource && jar(name).isPresent());
    }

    private Optional<Path> jar(String name) {
        try (Stream<Path> jars = Files.list(plugins)) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith(name + "_")).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One that stands on none of the others. */
    private String lowest(Collection<String> names) {
        return names.stream().filter(name -> names.stream().noneMatch(other -> !other.equals(name)
                && allBelow(name).contains(other))).findFirst().orElseThrow();
    }

    private Set<String> allBelow(String name) {
        Set<String> below = new TreeSet<>();
        List<String> toSee = new ArrayList<>(List.of(name));
        while (!toSee.isEmpty()) {
            REQUIRED.matcher(manifest(toSee.removeLast())).results().map(found -> found.group()).filter(below::add)
                    .forEach(toSee::add);
        }
        return below;
    }

    private String manifest(String name) {
        try {
            Path file = bundles.resolve(name).resolve("META-INF/MANIFEST.MF");
            return Files.exists(file) ? Files.readString(file).replaceAll("\r?\n ", "") : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> standingOn(String name) throws IOException {
        try (Stream<Path> folders = Files.list(bundles)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .filter(other -> jar(other).isPresent() && allBelow(other).contains(name)).toList();
        }
    }

    private boolean compile(String name) throws IOException {
        Path target = Files.createDirectories(made.resolve(name));
        List<String> arguments = new ArrayList<>(List.of("-d", target.toString(), "--release", "21", "-g", "-encoding",
                "UTF-8", "-proc:none", "-Xlint:none", "-XDsuppressNotes", "-cp", classPath(name)));
        for (Path folder : sources(name)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java")).map(Path::toString).forEach(arguments::add);
            }
        }
        return javax.tools.ToolProvider.getSystemJavaCompiler().run(null, null, System.err,
                arguments.toArray(String[]::new)) == 0;
    }

    /** What was compiled just now comes before what is in the product. */
    private String classPath(String name) throws IOException {
        try (Stream<Path> recompiled = Files.list(made); Stream<Path> jars = Files.list(plugins)) {
            return Stream.concat(recompiled.filter(folder -> !folder.endsWith(name)),
                    jars.filter(jar -> jar.toString().endsWith(".jar")
                            && !jar.getFileName().toString().startsWith(name + "_"))).map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private List<Path> sources(String name) {
        return Stream.of("src", "src-gen").map(bundles.resolve(name)::resolve).filter(Files::isDirectory).toList();
    }

    private boolean hasOtherApi(String name) throws IOException {
        try (FileSystem jar = open(jar(name).orElseThrow())) {
            Path before = jar.getPath("/");
            Path now = made.resolve(name);
            Set<String> types = new TreeSet<>(types(before));
            types.addAll(types(now));
            types.removeIf(type -> isSame(before.resolve(type), now.resolve(type)));
            return !api(before, types, made.resolve("before")).equals(api(now, types, made.resolve("now")));
        }
    }

    private static List<String> types(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(file -> folder.relativize(file).toString()).filter(file -> file.endsWith(".class"))
                    .toList();
        }
    }

    private static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other) && Files.mismatch(one, other) < 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What others can use of some classes in a folder, as javap writes it, by the names of the classes. */
    private static Map<String, String> api(Path folder, Set<String> types, Path copies) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-protected", "-constants", "-s"));
        for (String type : types) {
            if (Files.exists(folder.resolve(type))) {
                Path copy = copies.resolve(type);
                Files.createDirectories(copy.getParent());
                Files.copy(folder.resolve(type), copy, StandardCopyOption.REPLACE_EXISTING);
                arguments.add(copy.toString());
            }
        }
        StringWriter written = new StringWriter();
        ToolProvider.findFirst("javap").orElseThrow().run(new PrintWriter(written), new PrintWriter(written),
                arguments.toArray(String[]::new));
        Map<String, String> api = new TreeMap<>();
        for (String type : written.toString().split("Compiled from [^\n]*\n")) {
            // Compilers write members in orders of their own.
            List<String> members = Arrays.stream(type.replace("\n}", "").split("\n(?=  \\S)")).map(String::strip)
                    .toList();
            if (members.getFirst().startsWith("public ")) {
                api.put(members.getFirst(), members.stream().sorted().collect(Collectors.joining("\n")));
            }
        }
        return api;
    }

    /** Whole or not at all: a running program keeps the file that it opened. */
    private void install(String name) throws IOException {
        Path jar = jar(name).orElseThrow();
        Path copy = Files.copy(jar, jar.resolveSibling(jar.getFileName() + ".new"),
                StandardCopyOption.REPLACE_EXISTING);
        try (FileSystem inside = open(copy)) {
            try (Stream<Path> old = Files.walk(inside.getPath("/"))) {
                for (Path file : old.filter(file -> file.toString().endsWith(".class")).toList()) {
                    Files.delete(file);
                }
            }
            add(made.resolve(name), ".class", inside);
            for (Path folder : sources(name)) {
                add(folder, "", inside);
            }
        }
        Files.move(copy, jar, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void add(Path folder, String end, FileSystem inside) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).filter(file -> file.toString().endsWith(end)
                    && !file.toString().endsWith(".java")).toList()) {
                Path place = inside.getPath("/" + folder.relativize(file).toString().replace(File.separatorChar, '/'));
                Files.createDirectories(place.getParent());
                Files.copy(file, place, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static FileSystem open(Path jar) throws IOException {
        return FileSystems.newFileSystem(URI.create("jar:" + jar.toUri()), Map.of());
    }
}

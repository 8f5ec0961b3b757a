/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.compare.git.Git;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes git use this program for strategies: to show differences, and to merge. */
@Command(name = "git-setup")
public final class GitSetupCommand extends StudioSubcommand {

    private static final List<String> ATTRIBUTES = List
            .of("*.partnerstrategy text eol=lf diff=partnerstrategy merge=partnerstrategy");

    /** What the program leaves beside a strategy, and what belongs to nobody else. */
    private static final List<String> IGNORED = List.of("*.partnerstrategy.bak", ".~lock.*.partnerstrategy*");

    /** How the names of programs end, on any system. */
    private static final List<String> ENDS = List.of("", ".bat", ".cmd", ".exe");

    @Parameters(index = "0", paramLabel = "FOLDER", arity = "0..1", descriptionKey = "repository", defaultValue = ".")
    private Path folder;

    @Option(names = "--program", paramLabel = "FILE")
    private Optional<String> program = Optional.empty();

    @Override
    public Integer call() throws IOException {
        Path root = root();
        String studio = "\"" + program.map(GitSetupCommand::chosen).orElseGet(GitSetupCommand::startScript) + "\"";
        Git git = new Git(root);
        configure(git, "diff.partnerstrategy.command", studio + " diff --git");
        configure(git, "merge.partnerstrategy.name", "Partner Strategy");
        configure(git, "merge.partnerstrategy.driver", studio + " merge %O %A %B -o %A --no-backup --path %P");
        add(root.resolve(".gitattributes"), ATTRIBUTES);
        add(root.resolve(".gitignore"), IGNORED);
        say("git.done", root.toString());
        return StudioCommand.DONE;
    }

    private Path root() {
        if (!Files.isDirectory(folder)) {
            throw noRepository();
        }
        return new Git(folder).output("rev-parse", "--show-toplevel")
                .map(answer -> Path.of(new String(answer, StandardCharsets.UTF_8).strip()))
                .orElseThrow(this::noRepository);
    }

    private BadInputException noRepository() {
        return new BadInputException(Message.of(GitSetupCommand.class, "git.none", folder.toString()));
    }

    private static void configure(Git git, String key, String value) {
        git.output("config", "--local", key, value).orElseThrow(
                () -> new BadInputException(Message.of(GitSetupCommand.class, "git.refused", key)));
    }

    /** A file, wherever git is at work; or a name that the path of this computer knows. */
    private static String chosen(String name) {
        try {
            Path file = Path.of(name);
            if (isProgram(file)) {
                return file.toAbsolutePath().normalize().toString().replace('\\', '/');
            }
            if (file.getNameCount() == 1 && !file.isAbsolute() && Arrays.stream(path())
                    .anyMatch(folder -> ENDS.stream().anyMatch(end -> isProgram(Path.of(folder, name + end))))) {
                return name;
            }
        } catch (InvalidPathException e) {
            // It names no file.
        }
        throw new BadInputException(Message.of(GitSetupCommand.class, "git.noProgram", name));
    }

    private static String[] path() {
        return Optional.ofNullable(System.getenv("PATH")).orElse("").split(Pattern.quote(File.pathSeparator));
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    /** That of the product in which this program lies, two folders above its libraries; else the one on the path. */
    private static String startScript() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows")
                ? StudioCommand.NAME + ".bat" : StudioCommand.NAME;
        try {
            Path library = Path.of(GitSetupCommand.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path script = library.getParent().resolveSibling(name);
            return isProgram(script) ? script.toString().replace('\\', '/')
                    : StudioCommand.NAME;
        } catch (URISyntaxException | RuntimeException e) {
            return StudioCommand.NAME;
        }
    }

    /** Adds lines that are not there yet, behind what others wrote. */
    private static void add(Path file, List<String> lines) throws IOException {
        List<String> all = new ArrayList<>(Files.exists(file) ? Files.readAllLines(file) : List.of());
        List<String> missing = lines.stream().filter(line -> !all.contains(line)).toList();
        if (!missing.isEmpty()) {
            all.addAll(missing);
            WholeFile.at(file).write((String.join("\n", all) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }
}

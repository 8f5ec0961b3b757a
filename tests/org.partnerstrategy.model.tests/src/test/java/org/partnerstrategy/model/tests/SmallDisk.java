/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.tests;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.EditLock;
import org.partnerstrategy.model.file.FileWriteException;
import org.partnerstrategy.model.file.LockOwner.Use;
import org.partnerstrategy.model.file.WholeFile;
import org.partnerstrategy.model.file.WholeFiles;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;

/**
 * A program that runs where files have room for a few bytes alone, as on a disk that is nearly full: it saves a
 * strategy under another name for it, or a text, or takes a lock, and says in one line what came of it.
 */
final class SmallDisk {

    private static final int ROOM = 1024;

    private SmallDisk() {
    }

    /** Whether such a place can be made: the limit on files is one of a shell. */
    static boolean isPosix() {
        return File.separatorChar == '/';
    }

    /** What the program says where a file has room for {@code ROOM} bytes. */
    static String run(String task, Path file) throws Exception {
        return run(task, file, ROOM);
    }

    /** What the program says where no file has room for a byte. */
    static String runWithoutRoom(String task, Path file) throws Exception {
        return run(task, file, 0);
    }

    private static String run(String task, Path file, int room) throws Exception {
        List<String> command = new ArrayList<>(List.of("bash", "-c", "ulimit -f " + room / 1024 + "; exec \"$@\"",
                "bash",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:-UsePerfData", "-cp",
                System.getProperty("java.class.path"), SmallDisk.class.getName(), task, file.toString()));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return said;
    }

    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[1]);
        try {
            if (arguments[0].equals("strategy")) {
                PartnerStrategy strategy = StrategyFile.load(file);
                strategy.setName("long ".repeat(ROOM));
                StrategyFile.save(strategy, file);
            } else if (arguments[0].equals("lock")) {
                new EditLock(file, Use.COMMAND).take();
            } else if (arguments[0].equals("two")) {
                Map<WholeFile, byte[]> together = new LinkedHashMap<>();
                together.put(WholeFile.at(file), new byte[1]);
                together.put(WholeFile.at(file.resolveSibling("second")), new byte[ROOM * 2]);
                WholeFiles.write(together);
            } else {
                WholeFile.at(file).write(new byte[ROOM * 2]);
            }
            System.out.println("saved");
        } catch (StrategyFileException e) {
            System.out.println(e.problem().key());
        } catch (FileWriteException e) {
            System.out.println(e.problem().key());
        } catch (IOException e) {
            System.out.println("not written");
        }
    }
}

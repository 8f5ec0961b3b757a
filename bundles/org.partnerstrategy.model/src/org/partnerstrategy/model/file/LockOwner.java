/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.file;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Who has a file for writing.
 *
 * @param user the name by which the computer knows the person; empty when it is not known
 * @param computer the name of the computer; empty when it is not known
 * @param process the program
 * @param since since when; none when it is not known
 * @param use what for
 */
public record LockOwner(String user, String computer, ProcessMark process, Optional<Instant> since, Use use) {

    /** What a file is locked for. */
    public enum Use {

        /** It is open in a window, for as long as its user wants. */
        WINDOW,
        /** A command changes it, which takes moments. */
        COMMAND
    }

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    /** This program, from now on. */
    static LockOwner current(Use use) {
        return new LockOwner(System.getProperty("user.name", ""), Computer.name(), ProcessMark.current(),
                Optional.of(Instant.now().truncatedTo(ChronoUnit.MILLIS)), use);
    }

    /** The owner that is written in these lines, also by older versions; none when it is not. */
    static Optional<LockOwner> of(List<String> lines) {
        try {
            return Optional.of(new LockOwner(lines.get(0), lines.get(1), ProcessMark.of(lines.get(2)),
                    lines.size() > 3 ? Optional.of(Instant.parse(lines.get(3))) : Optional.empty(),
                    lines.size() > 4 ? Use.valueOf(lines.get(4)) : Use.WINDOW));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }

    List<String> lines() {
        return List.of(user, computer, process.toString(), since.map(Instant::toString).orElse(""), use.name());
    }

    /** Whether it still runs. A process on another computer cannot be asked. */
    boolean isThere() {
        return !isHere() || process.isAlive();
    }

    /** Whether it runs on this computer. */
    boolean isHere() {
        return computer.equals(Computer.name());
    }

    /** Since when, as people on this computer read it; nothing where it is not known. */
    public String time() {
        return since.map(moment -> TIME.format(moment.atZone(ZoneId.systemDefault()))).orElse("");
    }

    /** The person and the computer. */
    @Override
    public String toString() {
        return computer.isEmpty() ? user : user + " (" + computer + ")";
    }
}

/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A file in which git left two versions between marks, because it merged the lines and not the strategies.
 *
 * @param base the text before both; none when the marks do not tell, as git's usual style does not
 * @param ours the own text
 * @param theirs the other text
 */
public record ConflictMarks(Optional<String> base, String ours, String theirs) {

    private static final String OURS = "<<<<<<< ";
    private static final String BASE = "|||||||";
    private static final String THEIRS = "=======";
    private static final String END = ">>>>>>> ";

    /** Which texts a line belongs to. */
    private enum Part {
        ALL, OURS, BASE, THEIRS
    }

    /**
     * The versions in a file.
     *
     * @return none when the file has no such marks or cannot be read as text
     */
    public static Optional<ConflictMarks> of(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return lines.stream().anyMatch(line -> line.startsWith(OURS)) && lines.contains(THEIRS)
                    && lines.stream().anyMatch(line -> line.startsWith(END)) ? Optional.of(of(lines))
                            : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static ConflictMarks of(List<String> lines) {
        StringBuilder base = new StringBuilder();
        StringBuilder ours = new StringBuilder();
        StringBuilder theirs = new StringBuilder();
        boolean hasBase = false;
        Part part = Part.ALL;
        for (String line : lines) {
            Part next = next(line, part);
            hasBase |= next == Part.BASE;
            if (next == part && !line.startsWith(OURS) && !(part == Part.ALL && line.startsWith(END))) {
                add(line, part == Part.ALL || part == Part.BASE, base);
                add(line, part == Part.ALL || part == Part.OURS, ours);
                add(line, part == Part.ALL || part == Part.THEIRS, theirs);
            }
            part = next;
        }
        return new ConflictMarks(hasBase ? Optional.of(base.toString()) : Optional.empty(), ours.toString(),
                theirs.toString());
    }

    private static Part next(String line, Part part) {
        if (line.startsWith(OURS)) {
            return Part.OURS;
        }
        return switch (part) {
        case OURS -> line.startsWith(BASE) ? Part.BASE : line.equals(THEIRS) ? Part.THEIRS : part;
        case BASE -> line.equals(THEIRS) ? Part.THEIRS : part;
        case THEIRS -> line.startsWith(END) ? Part.ALL : part;
        case ALL -> part;
        };
    }

    private static void add(String line, boolean isWanted, StringBuilder text) {
        if (isWanted) {
            text.append(line).append('\n');
        }
    }
}

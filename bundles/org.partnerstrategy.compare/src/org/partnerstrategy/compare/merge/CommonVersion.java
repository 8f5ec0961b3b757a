/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.compare.merge;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.partnerstrategy.compare.Comparison;
import org.partnerstrategy.compare.NotComparableException;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.file.EarlierVersion;
import org.partnerstrategy.model.file.EarlierVersions;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;

/**
 * The version of which a file and a copy of it were both made: a copy that was mailed and came back, or one that a
 * shared folder left. Of what the program keeps of the file it is the one to which the copy is closest: every later
 * change of the file makes the distance larger, unless the copy has it too. Of several that are equally close it is
 * what was merged from that copy before, or else the oldest: the merge then asks rather too much than too little.
 */
public final class CommonVersion {

    private final Path copy;
    private final Map<String, Integer> content;

    private CommonVersion(Path copy) throws IOException {
        this.copy = copy;
        content = lines(copy);
    }

    /**
     * Looks for the version among the earlier versions of a file, and what is in it now.
     *
     * @param file the file
     * @param copy another version of what is in it
     * @return none if no earlier version of the file is kept, or one of the files cannot be read
     */
    public static Optional<EarlierVersion> of(Path file, Path copy) {
        List<EarlierVersion> kept = EarlierVersions.of(file).withMerged();
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        try {
            List<EarlierVersion> candidates = new ArrayList<>();
            candidates.add(new EarlierVersion(file, Files.getLastModifiedTime(file).toInstant(), Files.size(file)));
            candidates.addAll(kept);
            return new CommonVersion(copy).closest(candidates);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<EarlierVersion> closest(List<EarlierVersion> candidates) throws StrategyFileException {
        PartnerStrategy theirs = StrategyFile.load(copy);
        List<EarlierVersion> near = least(least(candidates, this::distance), version -> differences(version, theirs));
        return near.stream().filter(EarlierVersion::isMerged).findFirst()
                .or(() -> near.isEmpty() ? Optional.empty() : Optional.of(near.getLast()));
    }

    /** Those that are equally close, the newest first. */
    private static List<EarlierVersion> least(List<EarlierVersion> candidates, ToIntFunction<EarlierVersion> distance) {
        int least = Integer.MAX_VALUE;
        List<EarlierVersion> near = new ArrayList<>();
        for (EarlierVersion candidate : candidates) {
            int own = distance.applyAsInt(candidate);
            if (own < least) {
                near.clear();
                least = own;
            }
            if (own == least && own < Integer.MAX_VALUE) {
                near.add(candidate);
            }
        }
        return near;
    }

    private static int differences(EarlierVersion version, PartnerStrategy theirs) {
        try {
            return Comparison.of(StrategyFile.load(version.copy()), theirs).differences().size();
        } catch (StrategyFileException | NotComparableException e) {
            // Something else was in the file.
            return Integer.MAX_VALUE;
        }
    }

    /** In how many lines they differ, which is soon told: each element has its own, always written the same way. */
    private int distance(EarlierVersion version) {
        try {
            Map<String, Integer> own = lines(version.copy());
            int distance = 0;
            for (Map.Entry<String, Integer> line : own.entrySet()) {
                distance += Math.abs(line.getValue() - content.getOrDefault(line.getKey(), 0));
            }
            for (Map.Entry<String, Integer> line : content.entrySet()) {
                distance += own.containsKey(line.getKey()) ? 0 : line.getValue();
            }
            return distance;
        } catch (IOException e) {
            return Integer.MAX_VALUE;
        }
    }

    /** Also of a damaged file, whose letters cannot all be read. */
    private static Map<String, Integer> lines(Path file) throws IOException {
        Map<String, Integer> lines = new HashMap<>();
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().map(String::strip)
                .forEach(line -> lines.merge(line, 1, Integer::sum));
        return lines;
    }
}

/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.Zone;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.report.Content;
import org.partnerstrategy.report.Content.Points;
import org.partnerstrategy.report.Content.Table;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.ReportSection;

/** The method in half a page, for those who see a matrix for the first time. */
public final class MethodSection implements ReportSection {

    @Override
    public Optional<String> title(Locale language) {
        return Optional.of(new ReportWords(language).of("method"));
    }

    @Override
    public List<Content> write(ReportRequest request) {
        ReportWords words = new ReportWords(request.language());
        Cuts cuts = Cuts.of(request.strategy());
        List<Content> contents = new ArrayList<>();
        contents.add(words.heading(1, "method"));
        contents.add(words.paragraph("method.intro"));
        contents.add(new Points(Arrays.stream(Step.values()).map(step -> words.of("method.step", step.number(),
                words.of("method.step." + step.name().toLowerCase(Locale.ROOT)))).toList()));
        contents.add(words.paragraph("method.matrix", cuts.influence().points(), cuts.dependency().points()));
        contents.add(new Table(words.of("method.zones"), List.of(words.column("zone"), words.column("influence"),
                words.column("dependency"), words.column("fits")), zones(words)));
        contents.add(words.paragraph("method.line"));
        contents.add(new Points(Stream.of(Direction.UP, Direction.DOWN, Direction.LEFT, Direction.RIGHT)
                .map(direction -> words.of("method.direction", Directions.label(direction),
                        words.of("method." + direction.name().toLowerCase(Locale.ROOT)))).toList()));
        contents.add(words.paragraph("method.signs"));
        return contents;
    }

    private static List<List<String>> zones(ReportWords words) {
        return Arrays.stream(Zone.values()).map(zone -> List.of(words.of(zone.label()),
                words.of(zone.hasHighInfluence() ? "high" : "low"),
                words.of(zone.hasHighDependency() ? "high" : "low"),
                words.of("method." + zone.name().toLowerCase(Locale.ROOT)))).toList();
    }
}

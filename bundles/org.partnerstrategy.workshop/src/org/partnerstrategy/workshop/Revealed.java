/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.View;
import org.partnerstrategy.matrix.paint.SvgPainter;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.agreement.Agreement;
import org.partnerstrategy.method.agreement.Conversation;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.StrategyFile;

/**
 * Where everyone placed the partners of a goal: the matrix with means and spread, and what to talk about first.
 *
 * @param picture the matrix as SVG without colours, for a page with the style sheet of the pictures
 * @param geometry where the matrix is in the picture
 * @param talks the partners that were placed, in the order of the conversation, then the others
 */
public record Revealed(String picture, MatrixGeometry geometry, List<Talk> talks) {

    /**
     * One partner.
     *
     * @param relation the ID of the relation
     * @param name the name of the partner
     * @param dots where each placed it
     * @param range how far they lie apart on an axis, in points
     * @param differentAdvice whether their scores lead to different advice
     * @param differentZones whether they place it in different zones
     * @param joint what the group agreed on
     */
    public record Talk(String relation, String name, List<Position> dots, int range, boolean differentAdvice,
            boolean differentZones, Optional<Position> joint) {
    }

    public Revealed {
        talks = List.copyOf(talks);
    }

    /**
     * What a round reveals.
     *
     * @param strategy the strategy, which stays as it is
     * @return none when the strategy no longer has the goal
     */
    static Optional<Revealed> of(PartnerStrategy strategy, RoundOutcome outcome, Locale language) {
        PartnerStrategy separate = recorded(strategy, outcome.separate());
        return goal(separate, outcome).map(goal -> {
            MatrixScene scene = scene(recorded(strategy, outcome), outcome, language);
            return new Revealed(svg(scene), scene.geometry(), talks(goal, separate, outcome));
        });
    }

    private static PartnerStrategy recorded(PartnerStrategy strategy, RoundOutcome outcome) {
        PartnerStrategy copy = StrategyFile.copy(strategy);
        outcome.record(copy, LocalDate.now());
        return copy;
    }

    private static Optional<Goal> goal(PartnerStrategy strategy, RoundOutcome outcome) {
        return GoalWalk.through(strategy).filter(goal -> goal.getId().equals(outcome.topic().id())).findFirst();
    }

    private static MatrixScene scene(PartnerStrategy strategy, RoundOutcome outcome, Locale language) {
        return MatrixScenes.of(goal(strategy, outcome).orElseThrow(), MatrixOptions.in(language).showing(View.NOW)
                .without(Part.LEGEND).without(Part.HEADING).without(Part.TO_PLACE));
    }

    private static String svg(MatrixScene scene) {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        try {
            SvgPainter.forStyleSheet().paint(scene, picture);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return picture.toString(StandardCharsets.UTF_8);
    }

    private static List<Talk> talks(Goal goal, PartnerStrategy strategy, RoundOutcome outcome) {
        Map<String, List<Position>> dots = outcome.votes().stream().collect(Collectors.groupingBy(Vote::relation,
                Collectors.mapping(Vote::position, Collectors.toList())));
        Map<String, Agreement> agreements = Conversation
                .about(goal.getRelations(), strategy, MethodWithPlugIns.installed().advice()).stream()
                .collect(Collectors.toMap(found -> found.relation().getId(), Function.identity(), (one, other) -> one,
                        LinkedHashMap::new));
        List<String> order = new ArrayList<>(agreements.keySet());
        goal.getRelations().stream().map(Relation::getId).filter(id -> !agreements.containsKey(id))
                .sorted(Comparator.comparing(id -> !dots.containsKey(id))).forEach(order::add);
        Map<String, String> names = outcome.topic().partners().stream()
                .collect(Collectors.toMap(Agenda.Candidate::relation, Agenda.Candidate::name));
        return order.stream().filter(names::containsKey).map(id -> talk(id, names.get(id),
                dots.getOrDefault(id, List.of()), Optional.ofNullable(agreements.get(id)), outcome)).toList();
    }

    private static Talk talk(String relation, String name, List<Position> dots, Optional<Agreement> agreement,
            RoundOutcome outcome) {
        return new Talk(relation, name, dots, agreement.map(Agreement::range).orElse(0),
                agreement.filter(Agreement::differsOnAdvice).isPresent(),
                agreement.filter(Agreement::differsOnZone).isPresent(),
                Optional.ofNullable(outcome.joint().get(relation)));
    }
}

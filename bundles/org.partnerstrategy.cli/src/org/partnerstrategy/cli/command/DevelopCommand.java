/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records how a relation should develop (handbook, step 3). Without a direction it should stay as it is. */
@Command(name = "develop")
public final class DevelopCommand extends StrategyCommand {

    @Mixin
    private RelationOptions relationOptions;

    @Option(names = "--up")
    private boolean up;

    @Option(names = "--down")
    private boolean down;

    @Option(names = "--left")
    private boolean left;

    @Option(names = "--right")
    private boolean right;

    @Option(names = "--to", paramLabel = "D,I")
    private Optional<Position> desired;

    @Option(names = "--reason", paramLabel = "TEXT")
    private Optional<String> reason;

    @Override
    public Integer call() throws StrategyFileException {
        change(this::record);
        return StudioCommand.DONE;
    }

    private Runnable record(PartnerStrategy strategy) {
        Relation relation = relationOptions.relation(strategy);
        Set<Direction> directions = directions(relation);
        Development development = PartnerStrategyFactory.eINSTANCE.createDevelopment();
        development.getDirections().addAll(directions);
        desired.map(Position::dependency).ifPresent(development::setDesiredDependency);
        desired.map(Position::influence).ifPresent(development::setDesiredInfluence);
        reason.ifPresent(development::setReason);
        relation.setDevelopment(development);
        return () -> say(directions.isEmpty() ? "develop.keep" : "develop.done", relation.getPartner().getName(),
                relation.getGoal().getName(), words(directions));
    }

    /** The directions that were given; those that lead to the desired position when none were. */
    private Set<Direction> directions(Relation relation) {
        Set<Direction> given = given();
        if (Directions.areOpposed(given)) {
            throw new BadInputException(Message.of(DevelopCommand.class, "develop.opposed"));
        }
        if (desired.isEmpty()) {
            return given;
        }
        Placement now = Placement.now(relation)
                .orElseThrow(() -> new BadInputException(Message.of(DevelopCommand.class, "develop.unscored")));
        Set<Direction> leading = Directions.between(now.position(), desired.get());
        if (!given.isEmpty() && !given.containsAll(leading)) {
            throw new BadInputException(Message.of(DevelopCommand.class, "develop.disagrees", words(leading)));
        }
        return given.isEmpty() ? leading : given;
    }

    private Set<Direction> given() {
        Set<Direction> given = EnumSet.noneOf(Direction.class);
        add(given, up, Direction.UP);
        add(given, down, Direction.DOWN);
        add(given, left, Direction.LEFT);
        add(given, right, Direction.RIGHT);
        return given;
    }

    private static void add(Set<Direction> directions, boolean wanted, Direction direction) {
        if (wanted) {
            directions.add(direction);
        }
    }

    private String words(Set<Direction> directions) {
        return directions.stream().map(direction -> Directions.label(direction).in(language()))
                .collect(Collectors.joining(" + "));
    }
}

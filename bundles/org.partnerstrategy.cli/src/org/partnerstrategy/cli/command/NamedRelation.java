/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.util.Optional;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.StrategyIndex;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

import picocli.CommandLine.Option;

/** Names a relation by its goal and its partner, where a command is about one. */
final class NamedRelation {

    @Option(names = "--goal", paramLabel = "GOAL")
    private Optional<String> goal = Optional.empty();

    @Option(names = "--partner", paramLabel = "PARTNER")
    private Optional<String> partner = Optional.empty();

    /** The name of the goal; it must be given. */
    String goal() {
        return needed(goal, "--goal");
    }

    /** The name of the partner; it must be given. */
    String partner() {
        return needed(partner, "--partner");
    }

    /**
     * The relation.
     *
     * @throws BadInputException when a name is not given, or the strategy has no such relation
     */
    Relation in(PartnerStrategy strategy) {
        return new StrategyIndex(strategy).relation(goal(), partner());
    }

    private static String needed(Optional<String> given, String option) {
        return given.orElseThrow(() -> ElementCommand.problem("attribute.needs", option));
    }
}

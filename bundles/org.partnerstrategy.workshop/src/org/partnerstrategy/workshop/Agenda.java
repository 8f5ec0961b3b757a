/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.workshop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.GoalWalk;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;

/**
 * What a workshop is about: the names of goals and of their partners, and nothing else of a strategy.
 *
 * @param topics goals that have partners, in the order of the strategy; one or more
 */
public record Agenda(List<Topic> topics) {

    /**
     * One goal.
     *
     * @param id the ID of the goal
     * @param name what people call it
     * @param partners its partners, in the order of the strategy
     */
    public record Topic(String id, String name, List<Candidate> partners) {

        public Topic {
            partners = List.copyOf(partners);
        }

        /** Whether it has that partner. */
        public boolean has(String relation) {
            return partners.stream().anyMatch(partner -> partner.relation().equals(relation));
        }
    }

    /**
     * One partner of a goal.
     *
     * @param relation the ID of the relation of the partner with the goal
     * @param name what people call the partner
     */
    public record Candidate(String relation, String name) {
    }

    public Agenda {
        topics = List.copyOf(topics);
    }

    /**
     * The agenda for a strategy.
     *
     * @param goal the only goal; none for all goals with partners
     * @throws WorkshopException when there are no partners to place, or their places cannot be recorded
     */
    public static Agenda of(PartnerStrategy strategy, Optional<Goal> goal) throws WorkshopException {
        Stream<Goal> goals = goal.map(Stream::of).orElseGet(() -> GoalWalk.through(strategy));
        List<Topic> topics = goals.filter(found -> !found.getRelations().isEmpty()).map(Agenda::topic).toList();
        if (topics.isEmpty()) {
            throw goal.map(found -> WorkshopException.of("agenda.goal", ElementName.of(found)))
                    .orElseGet(() -> WorkshopException.of("agenda.none"));
        }
        RoundOutcome.check(strategy);
        return new Agenda(topics);
    }

    private static Topic topic(Goal goal) {
        return new Topic(goal.getId(), ElementName.of(goal).localized(),
                goal.getRelations().stream().map(Agenda::candidate).toList());
    }

    private static Candidate candidate(Relation relation) {
        return new Candidate(relation.getId(), Optional.ofNullable(relation.getPartner())
                .map(partner -> ElementName.of(partner).localized()).orElse(""));
    }

    /** The goal with that ID. */
    public Optional<Topic> topic(String id) {
        return topics.stream().filter(topic -> topic.id().equals(id)).findFirst();
    }
}

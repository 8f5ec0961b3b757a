/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.cli.command;

import java.time.LocalDate;
import java.util.Optional;

import org.partnerstrategy.cli.BadInputException;
import org.partnerstrategy.cli.StudioCommand;
import org.partnerstrategy.field.Persons;
import org.partnerstrategy.method.Reviews;
import org.partnerstrategy.method.change.Assessing;
import org.partnerstrategy.method.change.Reviewing;
import org.partnerstrategy.model.Alternative;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.AssessmentKind;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.model.text.Message;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Records an assessment of a relation (handbook, step 2). */
@Command(name = "score")
public final class ScoreCommand extends StrategyCommand {

    @Mixin
    private RelationOptions relationOptions;

    @Option(names = "--influence", required = true, paramLabel = "N")
    private Score influence;

    @Option(names = "--dependency", required = true, paramLabel = "N")
    private Score dependency;

    @Option(names = "--alternative", paramLabel = "WORD")
    private Optional<Alternative> alternative;

    @Option(names = "--assessor", paramLabel = "NAME")
    private Optional<String> assessor;

    @Option(names = "--joint")
    private boolean joint;

    @Option(names = "--date", paramLabel = "DATE")
    private Optional<LocalDate> date;

    @Option(names = "--reason", paramLabel = "TEXT")
    private Optional<String> reason;

    @Override
    public Integer call() throws StrategyFileException {
        change(this::record);
        return StudioCommand.DONE;
    }

    private Runnable record(PartnerStrategy strategy) {
        Relation relation = relationOptions.relation(strategy);
        if (joint && assessor.isPresent()) {
            throw new BadInputException(Message.of(ScoreCommand.class, "score.jointOfOne"));
        }
        Assessment assessment = Assessing.findOrAdd(relation, review(strategy),
                assessor.flatMap(name -> Persons.findOrAdd(strategy, name)),
                joint ? AssessmentKind.JOINT : AssessmentKind.SEPARATE);
        assessment.setInfluence(influence);
        assessment.setDependency(dependency);
        reason.ifPresent(assessment::setReason);
        alternative.ifPresent(relation::setAlternative);
        return () -> say("score.done", relation.getPartner().getName(), relation.getGoal().getName(),
                influence.points(),
                dependency.points());
    }

    private Review review(PartnerStrategy strategy) {
        return date.flatMap(day -> strategy.getReviews().stream()
                .filter(review -> day.equals(review.getDate())).findFirst())
                .or(() -> date.isPresent() ? Optional.empty() : Reviews.newest(strategy))
                .orElseGet(() -> Reviewing.begin(strategy, date.orElseGet(LocalDate::now)));
    }
}

package org.partnerstrategy.exchange;

import java.util.List;

import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.PartnerStrategyFactory;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Message;

/** Adds the assessment and the wanted development to a relation (handbook, steps 2 and 3). */
final class RegisteredScores {

    /** A smaller difference, in points, is no direction. */
    private static final int SMALLEST_MOVE = 3;

    private final RegisteredRelation registered;
    private final ImportReview review;
    private final Findings remarks;

    RegisteredScores(RegisteredRelation registered, ImportReview review, Findings remarks) {
        this.registered = registered;
        this.review = review;
        this.remarks = remarks;
    }

    /** Returns whether the relation changed. */
    boolean addTo(Relation relation) {
        boolean assessed = addAssessment(relation);
        return addDevelopment(relation) || assessed;
    }

    /** An axis that the register does not tell stays where it is, so that a relation never loses its place. */
    private boolean addAssessment(Relation relation) {
        Position said = new Position(registered.score(Part.INFLUENCE), registered.score(Part.DEPENDENCY));
        Position known = Position.newest(relation);
        Position now = said.orElse(known);
        if (said.isUnknown() || now.equals(known)) {
            return false;
        }
        Assessment assessment = review.assessment(relation).orElseGet(() -> review.assess(relation));
        if (now.equals(Position.of(assessment))) {
            return false;
        }
        assessment.setInfluence(now.influence().orElse(null));
        assessment.setDependency(now.dependency().orElse(null));
        return true;
    }

    private boolean addDevelopment(Relation relation) {
        Position said = new Position(registered.score(Part.DESIRED_INFLUENCE),
                registered.score(Part.DESIRED_DEPENDENCY));
        Position now = Position.newest(relation);
        Position desired = said.orElse(now);
        if (said.isUnknown()) {
            return false;
        }
        if (relation.getDevelopment() != null) {
            if (!desired.equals(Position.desired(relation.getDevelopment()))) {
                remark("development.kept", relation);
            }
            return false;
        }
        if (!now.isComplete()) {
            remark("development.nowhere", relation);
            return false;
        }
        relation.setDevelopment(development(now, desired));
        return true;
    }

    private static Development development(Position now, Position desired) {
        Score influence = desired.influence().orElseThrow();
        Score dependency = desired.dependency().orElseThrow();
        Development development = PartnerStrategyFactory.eINSTANCE.createDevelopment();
        development.setDesiredInfluence(influence);
        development.setDesiredDependency(dependency);
        List<Direction> directions = development.getDirections();
        directions.addAll(move(now.influence().orElseThrow(), influence, Direction.DOWN, Direction.UP));
        directions.addAll(move(now.dependency().orElseThrow(), dependency, Direction.LEFT, Direction.RIGHT));
        return development;
    }

    private static List<Direction> move(Score from, Score to, Direction less, Direction more) {
        int difference = to.points() - from.points();
        if (Math.abs(difference) < SMALLEST_MOVE) {
            return List.of();
        }
        return List.of(difference < 0 ? less : more);
    }

    private void remark(String key, Relation relation) {
        remarks.add(Message.of(RegisteredScores.class, key), relation.getPartner().getName(), registered.firstRow());
    }
}

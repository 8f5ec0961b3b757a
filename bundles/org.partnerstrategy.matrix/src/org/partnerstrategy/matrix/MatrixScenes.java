package org.partnerstrategy.matrix;

import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Spot;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.PartnerStrategy;

/** Makes pictures of goals (handbook, step 2: a matrix for each goal, sub-goal or result). */
public final class MatrixScenes {

    private MatrixScenes() {
    }

    /**
     * The matrix of a goal, with the relations aimed at the goal itself. The same goal and options give the same
     * picture.
     *
     * @throws IllegalArgumentException when the goal belongs to no strategy
     */
    public static MatrixScene of(Goal goal, MatrixOptions options) {
        return following(Map.of(), goal, options);
    }

    /**
     * The matrix of a goal as it follows on an earlier picture: partners' names stay where they were beside their
     * markers as long as they can, so that a change draws the eye to nothing else.
     *
     * @param previous where the names lay in the earlier picture
     * @throws IllegalArgumentException when the goal belongs to no strategy
     */
    public static MatrixScene following(Map<String, Spot> previous, Goal goal, MatrixOptions options) {
        if (EcoreUtil.getRootContainer(goal) instanceof PartnerStrategy strategy) {
            return new SceneBuilder(strategy, goal, options).build(previous);
        }
        throw new IllegalArgumentException("the goal belongs to no strategy");
    }
}

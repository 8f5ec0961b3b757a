// if overlay
package @id@;

import java.util.List;
import java.util.Optional;

import org.partnerstrategy.matrix.overlay.MatrixOverlay;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.method.portfolio.Portfolio;
import org.partnerstrategy.model.Goal;

/** A ring around every relation that gets a large amount (handbook, step 2). */
public final class LargeAmountRings implements MatrixOverlay {

    /** How far the ring lies from the marker, in pixels. */
    private static final int DISTANCE = 5;

    @Override
    public List<Mark> marks(Goal goal, MatrixScene scene) {
        return Portfolio.relationsWithin(goal).stream().filter(relation -> LargeAmount.of(relation).isPresent())
                .map(relation -> scene.marker(relation.getId())).flatMap(Optional::stream)
                .map(LargeAmountRings::ring).toList();
    }

    private static Mark ring(Mark.Circle marker) {
        return new Mark.Circle(Role.OVERLAY_LINE, marker.centre(), marker.radius() + DISTANCE);
    }
}
// end

// if overlay
package @id@;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.partnerstrategy.matrix.overlay.LegendSign;
import org.partnerstrategy.matrix.overlay.OverlaySign;
import org.partnerstrategy.matrix.overlay.SignOverlay;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.portfolio.Portfolio;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Message;

/** A ring around every relation that gets a large amount, which says how much (handbook, step 2). */
public final class LargeAmountRings implements SignOverlay {

    /** How far the ring lies from the marker, and how large it is in the legend, in pixels. */
    private static final int DISTANCE = 5;
    private static final int RADIUS = 8;

    @Override
    public List<OverlaySign> signs(Goal goal, MatrixScene scene) {
        return Portfolio.relationsWithin(goal).stream().flatMap(relation -> LargeAmount.of(relation)
                .flatMap(amount -> sign(relation, amount, scene)).stream()).toList();
    }

    /** A click on it selects the relation. */
    private static Optional<OverlaySign> sign(Relation relation, BigDecimal amount, MatrixScene scene) {
        return scene.marker(relation.getId()).map(marker -> OverlaySign
                .of(List.of(new Mark.Circle(Role.OVERLAY_LINE, marker.centre(), marker.radius() + DISTANCE)))
                .about(relation)
                .saying(Message.of(LargeAmountRings.class, "rings.tip", ElementName.of(relation), amount)
                        .in(scene.language())));
    }

    @Override
    public Optional<LegendSign> legend(Locale language) {
        return Optional.of(new LegendSign(
                Message.of(LargeAmountRings.class, "rings.legend", LargeAmount.FROM).in(language),
                List.of(new Mark.Circle(Role.OVERLAY_LINE, new Point(0, 0), RADIUS))));
    }
}
// end

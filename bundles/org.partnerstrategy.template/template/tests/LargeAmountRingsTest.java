// if overlay
package @id@.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.overlay.Overlay;
import org.partnerstrategy.matrix.overlay.Overlays;
import org.partnerstrategy.matrix.scene.Layer.Level;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.method.Position;

/** A ring stands in the picture around the relation that gets much. */
class LargeAmountRingsTest {

    @ParameterizedTest
    @CsvSource({ "100000, 1", "99999, 0" })
    void standsAroundLargeAmountsOnly(int euro, int rings) {
        Overlay overlay = Overlays.installed().find("@prefix@.large-amounts").orElseThrow();
        MatrixScene scene = MatrixScenes.of(Example.relation(euro, Position.of(70, 35)).getGoal(),
                MatrixOptions.in(Locale.ENGLISH).with(overlay, true));
        assertEquals(rings, scene.layers().stream().filter(layer -> layer.level() == Level.OVERLAY)
                .flatMap(layer -> layer.groups().stream()).mapToInt(group -> group.marks().size()).sum());
    }
}
// end

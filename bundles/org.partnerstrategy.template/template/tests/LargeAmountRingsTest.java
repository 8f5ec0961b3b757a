// if overlay
package @id@.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.MatrixScenes;
import org.partnerstrategy.matrix.overlay.Overlay;
import org.partnerstrategy.matrix.overlay.Overlays;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Layer.Level;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.method.Position;

/** A ring stands in the picture around the relation that gets much. */
class LargeAmountRingsTest {

    private static MatrixScene scene(int euro) {
        Overlay overlay = Overlays.installed().find("@prefix@.large-amounts").orElseThrow();
        return MatrixScenes.of(Example.relation(euro, Position.of(70, 35)).getGoal(),
                MatrixOptions.in(Locale.ENGLISH).with(overlay, true));
    }

    private static List<Group> groups(MatrixScene scene, Level level) {
        return scene.layers().stream().filter(layer -> layer.level() == level)
                .flatMap(layer -> layer.groups().stream()).toList();
    }

    @ParameterizedTest
    @CsvSource({ "100000, 1", "99999, 0" })
    void standsAroundLargeAmountsOnly(int euro, int rings) {
        assertEquals(rings, groups(scene(euro), Level.OVERLAY).stream().mapToInt(group -> group.marks().size()).sum());
    }

    @Test
    void saysHowMuchAndIsExplained() {
        MatrixScene scene = scene(150_000);
        Group ring = groups(scene, Level.OVERLAY).getFirst();
        assertTrue(ring.title().orElseThrow().endsWith("Gets \u20ac150,000 a year."), ring::toString);
        assertEquals("relation", ring.relation().orElseThrow());
        assertTrue(groups(scene, Level.SIDE).toString().contains("a year or more"), scene::toString);
    }
}
// end

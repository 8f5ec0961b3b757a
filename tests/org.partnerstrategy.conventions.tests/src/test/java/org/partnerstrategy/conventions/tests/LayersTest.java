package org.partnerstrategy.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bundles stand only on those below them, and on nothing that the platform keeps for itself. */
class LayersTest {

    /** From the lowest to the highest; those in one layer do not know each other. */
    private static final List<String> LAYERS = List.of(
            "model",
            "model\\.edit|extension",
            "method",
            "matrix|exchange|example|template|editing",
            "report",
            "cli|ui|design|example\\.extension",
            "editor",
            "editor\\.\\w+|views|exchange\\.ui|template\\.ui|help",
            "studio|design\\.ui|nl\\.\\w+");

    /** What diagrams cannot do without, as Sirius offers no other way: how it numbers views, and the part of a node. */
    private static final Set<String> UNAVOIDABLE = Set.of(
            "org.eclipse.sirius.diagram.ui.internal.edit.parts.NotationViewIDs",
            "org.eclipse.sirius.diagram.ui.internal.edit.parts.DNodeEditPart");

    private static final Pattern OWN = Pattern.compile("org\\.partnerstrategy\\.([\\w.]+);bundle-version");
    private static final Pattern INTERNAL = Pattern.compile("import (org\\.eclipse\\.\\S*\\.internal\\.\\S+);");

    static List<Bundle> bundles() {
        return Bundle.all();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void standsOnLowerLayersOnly(Bundle bundle) {
        int own = layer(bundle.name().substring("org.partnerstrategy.".length()));
        String manifest = Bundle.text(bundle.folder().resolve("META-INF/MANIFEST.MF")).replace("\n ", "");
        OWN.matcher(manifest).results().map(result -> result.group(1)).forEach(
                other -> assertTrue(layer(other) < own, bundle + " stands on " + other));
    }

    private static int layer(String name) {
        return IntStream.range(0, LAYERS.size()).filter(layer -> name.matches(LAYERS.get(layer))).findFirst()
                .orElseThrow(() -> new AssertionError(name + " is in no layer"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void usesNothingInternal(Bundle bundle) {
        Stream<String> imports = bundle.files(".java").stream().map(Bundle::text)
                .flatMap(source -> INTERNAL.matcher(source).results()).map((MatchResult match) -> match.group(1))
                .filter(internal -> !UNAVOIDABLE.contains(internal));
        assertEquals(List.of(), imports.toList());
    }
}

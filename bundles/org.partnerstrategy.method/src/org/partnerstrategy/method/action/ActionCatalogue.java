package org.partnerstrategy.method.action;

import static org.partnerstrategy.model.Direction.DOWN;
import static org.partnerstrategy.model.Direction.LEFT;
import static org.partnerstrategy.model.Direction.RIGHT;
import static org.partnerstrategy.model.Direction.UP;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnerstrategy.extension.Declaration;
import org.partnerstrategy.extension.Extensions;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.text.Message;

/** The kinds of action from which to choose (handbook, step 4). */
public final class ActionCatalogue {

    private static final ActionCatalogue STANDARD = new ActionCatalogue(Stream.of(
            serving(UP, "temporary-extra-investment", "sharper-performance-agreements", "innovation-subsidy",
                    "quality-improvement-subsidy", "professionalisation", "more-businesslike-steering"),
            serving(LEFT, "new-request-for-offers", "tender", "buy-part-from-another-provider", "invite-proposals"),
            serving(RIGHT, "formulate-goal-together", "administrative-agreements", "contractual-agreements",
                    "multi-year-programme-agreements"),
            serving(DOWN, "phase-out-plan", "end-relation"),
            kinds(Optional.empty(), "ask-for-cooperation-in-offers", "request-offers-for-whole"))
            .flatMap(kinds -> kinds).toList());

    private static final Map<String, Direction> DIRECTIONS = Direction.VALUES.stream()
            .collect(Collectors.toMap(Direction::getLiteral, direction -> direction, (one, other) -> one, TreeMap::new));

    /** Where plug-ins add kinds. */
    private static final String POINT = "org.partnerstrategy.method.actionKinds";

    private final List<ActionKind> kinds;

    private ActionCatalogue(Collection<ActionKind> kinds) {
        this.kinds = List.copyOf(kinds);
    }

    private static Stream<ActionKind> serving(Direction direction, String... ids) {
        return kinds(Optional.of(direction), ids);
    }

    private static Stream<ActionKind> kinds(Optional<Direction> direction, String... ids) {
        return Stream.of(ids).map(id -> new ActionKind(id, direction, Message.of(ActionCatalogue.class, id)));
    }

    /** The kinds that the handbook names. */
    public static ActionCatalogue standard() {
        return STANDARD;
    }

    /** The kinds that the handbook names, with those of the installed plug-ins. */
    public static ActionCatalogue installed() {
        return Installed.CATALOGUE;
    }

    /** The kinds that the handbook names, with those that plug-ins declare. */
    public static ActionCatalogue including(Extensions plugIns) {
        ActionCatalogue catalogue = STANDARD;
        for (ActionKind kind : plugIns.reading(ActionCatalogue::declared)) {
            catalogue = catalogue.with(kind);
        }
        return catalogue;
    }

    private static ActionKind declared(Declaration declaration) {
        return new ActionKind(declaration.required("id"), declaration.choice("direction", DIRECTIONS),
                Message.verbatim(declaration.required("label")));
    }

    /** This catalogue with one more kind: in the place of the kind with the same identity, otherwise at the end. */
    public ActionCatalogue with(ActionKind kind) {
        LinkedHashMap<String, ActionKind> all = new LinkedHashMap<>();
        kinds.forEach(known -> all.put(known.id(), known));
        all.put(kind.id(), kind);
        return new ActionCatalogue(all.values());
    }

    /** All kinds. */
    public List<ActionKind> kinds() {
        return kinds;
    }

    /** The kinds that serve a direction. */
    public List<ActionKind> kinds(Direction direction) {
        return kinds.stream().filter(kind -> kind.direction().filter(direction::equals).isPresent()).toList();
    }

    /** The kinds that serve a goal as a whole. */
    public List<ActionKind> kindsForWholeGoal() {
        return kinds.stream().filter(kind -> kind.direction().isEmpty()).toList();
    }

    /** The kind with that identity; none when the catalogue does not know it. */
    public Optional<ActionKind> kind(String id) {
        return kinds.stream().filter(kind -> kind.id().equals(id)).findFirst();
    }

    /** Read when it is asked for first. */
    private static final class Installed {

        static final ActionCatalogue CATALOGUE = including(Extensions.at(POINT));
    }
}

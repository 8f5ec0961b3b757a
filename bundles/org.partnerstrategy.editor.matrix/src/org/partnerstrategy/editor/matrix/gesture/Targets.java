/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.gesture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.partnerstrategy.editor.matrix.gesture.Target.Axis;
import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Layer;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.matrix.text.TextBlock;
import org.partnerstrategy.method.Cuts;
import org.partnerstrategy.method.StrategyLine;

/** Finds what can be taken hold of in a picture. Places are in pixels of the picture. */
public final class Targets {

    /** How far beside a thing a pointer may be to take hold of it, in pixels. */
    public static final double REACH = 5;

    private final Map<String, Box> markers = new LinkedHashMap<>();
    private final Map<String, Point> tips = new LinkedHashMap<>();
    private final Map<String, List<Box>> names = new LinkedHashMap<>();
    private final List<Group> signs = new ArrayList<>();
    private final List<Point> corners;
    private final Map<Axis, Point> cuts;

    /** The things of one picture. */
    public Targets(MatrixScene scene, StrategyLine line, Cuts cuts) {
        scene.layers().forEach(this::add);
        MatrixGeometry geometry = scene.geometry();
        corners = line.corners().stream().map(geometry::point).toList();
        this.cuts = Map.of(Axis.DEPENDENCY, new Point(geometry.x(cuts.dependency()), geometry.bottom()),
                Axis.INFLUENCE, new Point(geometry.left(), geometry.y(cuts.influence())));
    }

    private void add(Layer layer) {
        if (layer.level() == Layer.Level.OVERLAY) {
            signs.addAll(layer.groups());
            return;
        }
        layer.groups().forEach(group -> group.relation().ifPresent(id -> {
            switch (layer.level()) {
            case MARKER -> markers.put(id, area(group.marks().getFirst()));
            case DEVELOPMENT -> group.marks().forEach(mark -> addTip(id, mark));
            case LABEL -> names.put(id, group.marks().stream().filter(Mark.Text.class::isInstance)
                    .map(mark -> area((Mark.Text) mark)).toList());
            default -> { }
            }
        }));
    }

    private void addTip(String id, Mark mark) {
        if (mark instanceof Mark.Polygon head && head.role() == Role.ARROW_HEAD) {
            tips.put(id, head.corners().getFirst());
        }
    }

    /**
     * What lies at a place: a tip or marker of what is selected first, then markers, tips, names, corners, cuts,
     * extra marks.
     *
     * @param selected the selected relations
     */
    public Optional<Target> at(Point place, Collection<String> selected) {
        return tip(place, selected).or(() -> marker(place, selected)).or(() -> marker(place, markers.keySet()))
                .or(() -> tip(place, tips.keySet())).or(() -> name(place)).or(() -> corner(place))
                .or(() -> cut(place)).or(() -> sign(place));
    }

    private Optional<Target> tip(Point place, Collection<String> among) {
        Optional<Target> nearest = Optional.empty();
        double least = 2 * REACH;
        for (String id : among) {
            double distance = tips.containsKey(id) ? tips.get(id).distance(place) : Double.MAX_VALUE;
            if (distance < least) {
                least = distance;
                nearest = Optional.of(new Target.Tip(id));
            }
        }
        return nearest;
    }

    /** The marker whose edge is nearest within reach; of two that cover the place the one drawn last. */
    private Optional<Target> marker(Point place, Collection<String> among) {
        Optional<Target> nearest = Optional.empty();
        double least = REACH;
        for (String id : among) {
            if (markers.containsKey(id)) {
                Box box = markers.get(id);
                double distance = Math.max(0, centre(box).distance(place) - box.width() / 2);
                if (distance <= least) {
                    least = distance;
                    nearest = Optional.of(new Target.Marker(id));
                }
            }
        }
        return nearest;
    }

    private Optional<Target> name(Point place) {
        Box pointer = Box.around(place, 1);
        return names.entrySet().stream().filter(name -> name.getValue().stream().anyMatch(pointer::overlaps))
                .map(name -> (Target) new Target.Marker(name.getKey())).findFirst();
    }

    private Optional<Target> corner(Point place) {
        for (int i = 0; i < corners.size(); i++) {
            if (corners.get(i).distance(place) <= 2 * REACH) {
                return Optional.of(new Target.Corner(i));
            }
        }
        return Optional.empty();
    }

    private Optional<Target> cut(Point place) {
        return cuts.entrySet().stream().filter(cut -> cut.getValue().distance(place) <= 2 * REACH)
                .map(cut -> (Target) new Target.Cut(cut.getKey())).findFirst();
    }

    /** Of extra marks that cover the place those that were drawn last. */
    private Optional<Target> sign(Point place) {
        return signs.reversed().stream().filter(group -> group.marks().stream()
                .anyMatch(mark -> MarkReach.reaches(mark, place, REACH))).findFirst()
                .map(group -> new Target.Sign(group.title().orElse(""), group.relation()));
    }

    /** Where the marker of a relation lies; none when it has no place in the matrix. */
    public Optional<Box> marker(String relation) {
        return Optional.ofNullable(markers.get(relation));
    }

    /** Where the tip of a relation's arrow lies. */
    public Optional<Point> tip(String relation) {
        return Optional.ofNullable(tips.get(relation));
    }

    /** The relations whose markers lie within a box, in the order of the picture. */
    public Set<String> within(Box box) {
        Set<String> found = new LinkedHashSet<>();
        markers.forEach((id, marker) -> {
            Point centre = centre(marker);
            if (box.left() <= centre.x() && centre.x() <= box.right() && box.top() <= centre.y()
                    && centre.y() <= box.bottom()) {
                found.add(id);
            }
        });
        return found;
    }

    /** The relations that have a marker. */
    public List<String> placed() {
        return new ArrayList<>(markers.keySet());
    }

    /** The middle of a box. */
    public static Point centre(Box box) {
        return new Point((box.left() + box.right()) / 2, (box.top() + box.bottom()) / 2);
    }

    private static Box area(Mark mark) {
        return switch (mark) {
        case Mark.Circle circle -> Box.around(circle.centre(), circle.radius());
        case Mark.Polygon shape -> Box.between(
                new Point(shape.corners().get(3).x(), shape.corners().get(0).y()),
                new Point(shape.corners().get(1).x(), shape.corners().get(2).y()));
        default -> throw new IllegalArgumentException(mark.toString());
        };
    }

    static Box area(Mark.Text text) {
        TextBlock block = TextBlock.of(text.lines(), text.role(), true);
        double left = text.at().x() - switch (text.anchor()) {
        case START -> 0;
        case MIDDLE -> block.width() / 2;
        case END -> block.width();
        };
        double top = text.at().y() - text.role().fontSize();
        return new Box(left, top, left + block.width(), top + block.height());
    }
}

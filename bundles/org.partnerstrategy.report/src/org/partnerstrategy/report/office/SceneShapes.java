/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.office;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.partnerstrategy.matrix.scene.Group;
import org.partnerstrategy.matrix.scene.Layer;
import org.partnerstrategy.matrix.scene.Layer.Level;
import org.partnerstrategy.matrix.scene.Mark;
import org.partnerstrategy.matrix.scene.MatrixScene;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.model.text.Message;

/**
 * Draws a scene with shapes of a slide. The matrix itself is one group; markers, arrows and names are shapes of their
 * own, so that each can be dragged.
 */
final class SceneShapes {

    private final MatrixScene scene;
    private final XSLFSlide slide;
    private final ShapePlacing placing;
    private final Locale language;
    private final Map<String, XSLFAutoShape> markers = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();

    SceneShapes(XSLFSlide slide, MatrixScene scene, double scale, double left, double top, Locale language) {
        this.slide = slide;
        this.scene = scene;
        this.placing = new ShapePlacing(scale, left, top);
        this.language = language;
        scene.layers().stream().filter(layer -> layer.level() == Level.LABEL)
                .flatMap(layer -> layer.groups().stream())
                .forEach(group -> group.marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
                        .forEach(text -> names.put(group.relation().orElse(""), text.words())));
    }

    void add() {
        for (Layer layer : scene.layers()) {
            if (layer.level() == Level.MATRIX) {
                addMatrix(layer);
            } else {
                layer.groups().forEach(group -> add(layer.level(), group));
            }
        }
    }

    private void addMatrix(Layer layer) {
        XSLFGroupShape group = slide.createGroup();
        Rectangle2D box = placing.box(0, 0, scene.width(), scene.height());
        group.setAnchor(box);
        group.setInteriorAnchor(box);
        AlternativeText.of(group, say("matrix"), say("alternative", scene.title(), scene.description()));
        Shapes shapes = new Shapes(group, placing);
        layer.groups().stream().flatMap(part -> part.marks().stream()).filter(SceneShapes::isSeen)
                .forEach(shapes::add);
    }

    private void add(Level level, Group group) {
        Shapes shapes = new Shapes(slide, placing);
        String relation = group.relation().orElse("");
        if (level == Level.DEVELOPMENT) {
            Optional<XSLFAutoShape> marker = Optional.ofNullable(markers.get(relation));
            new ArrowShapes(shapes, name(relation), language).add(group.marks(), marker);
            return;
        }
        for (Mark mark : group.marks()) {
            var shape = shapes.add(mark);
            if (level == Level.MARKER && shape instanceof XSLFAutoShape marker) {
                markers.put(relation, marker);
                AlternativeText.of(marker, say("marker", name(relation)), group.title().orElse(""));
            }
        }
    }

    private String name(String relation) {
        return names.getOrDefault(relation, relation);
    }

    /** Tints tell the zones apart; patterns are for prints without colour. */
    private static boolean isSeen(Mark mark) {
        return !List.of(Role.LEVERAGE_PATTERN, Role.STRATEGIC_PATTERN, Role.BOTTLENECK_PATTERN).contains(mark.role());
    }

    private String say(String key, Object... arguments) {
        return Message.of(SceneShapes.class, key, arguments).in(language);
    }
}

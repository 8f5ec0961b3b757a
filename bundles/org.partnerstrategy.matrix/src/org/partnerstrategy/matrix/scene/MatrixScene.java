/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix.scene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A goal's matrix as a picture without colours (handbook, figures 1 and 2): all that is drawn, and where. It knows
 * nothing of what draws it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param language the language of its words
 * @param title what the picture shows, in a few words
 * @param description what can be seen in it, in sentences
 * @param geometry where positions lie in it
 * @param layers from the lowest to the highest
 * @param spots where the partners' names lie, by the identity of the relation
 * @param remarks what was shortened or left out
 */
public record MatrixScene(int width, int height, Locale language, String title, String description,
        MatrixGeometry geometry, List<Layer> layers, Map<String, Spot> spots, List<Remark> remarks) {

    public MatrixScene {
        layers = List.copyOf(layers);
        spots = Map.copyOf(spots);
        remarks = List.copyOf(remarks);
    }

    /**
     * The marker of a relation.
     *
     * @param relation the identity of the relation
     * @return none when it is not placed yet, or not in this picture
     */
    public Optional<Mark.Circle> marker(String relation) {
        return layers.stream().filter(layer -> layer.level() == Layer.Level.MARKER)
                .flatMap(layer -> layer.groups().stream()).filter(group -> group.relation()
                .equals(Optional.of(relation)))
                .flatMap(group -> group.marks().stream()).filter(Mark.Circle.class::isInstance)
                .map(Mark.Circle.class::cast).findFirst();
    }

    /**
     * The same picture in the middle of a wider one, or at the top of a higher one.
     *
     * @param newWidth in pixels, not less than now
     * @param newHeight in pixels, not less than now
     */
    public MatrixScene within(int newWidth, int newHeight) {
        int right = (newWidth - width) / 2;
        List<Layer> moved = layers.stream().map(layer -> new Layer(layer.level(), layer.groups().stream()
                .map(group -> new Group(group.relation(), group.title(), group.marks().stream()
                        .map(mark -> mark.moved(right)).toList())).toList())).toList();
        return new MatrixScene(newWidth, newHeight, language, title, description, new MatrixGeometry(
                geometry.left() + right, geometry.top(), geometry.pixelsPerPoint()), moved, spots, remarks);
    }

    /** The same picture with one more layer, in its place among the others. */
    public MatrixScene with(Layer layer) {
        List<Layer> all = new ArrayList<>(layers);
        all.add(layer);
        all.sort(Comparator.comparing(Layer::level));
        return new MatrixScene(width, height, language, title, description, geometry, all, spots, remarks);
    }
}

/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design.ui.policy;

import java.util.Optional;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateRequest;
import org.eclipse.gef.requests.DropRequest;
import org.partnerstrategy.design.matrix.DiagramGeometry;
import org.partnerstrategy.matrix.scene.Box;
import org.partnerstrategy.matrix.scene.MatrixGeometry;

/** Creates and drops as another policy does, where the user works in the matrix. */
final class WorkAtPlace implements EditPolicy {

    private final EditPolicy policy;

    WorkAtPlace(EditPolicy policy) {
        this.policy = policy;
    }

    @Override
    public Command getCommand(Request request) {
        Command command = policy.getCommand(request);
        return command != null && command.canExecute() && getHost() instanceof GraphicalEditPart diagram
                ? place(request).map(place -> at(diagram, place, command)).orElse(command) : command;
    }

    private static Optional<Point> place(Request request) {
        return Optional.ofNullable(request instanceof CreateRequest create ? create.getLocation()
                : request instanceof DropRequest drop ? drop.getLocation() : null);
    }

    private static Command at(GraphicalEditPart diagram, Point worked, Command command) {
        Point place = new PrecisionPoint(worked);
        diagram.getFigure().translateToRelative(place);
        MatrixGeometry matrix = DiagramGeometry.MATRIX;
        return matrix.box().contains(new Box(place.x, place.y, place.x, place.y))
                ? new CommandAtPlace(command, matrix.positionAt(place.x, place.y)) : command;
    }

    @Override
    public void activate() {
        policy.activate();
    }

    @Override
    public void deactivate() {
        policy.deactivate();
    }

    @Override
    public void eraseSourceFeedback(Request request) {
        policy.eraseSourceFeedback(request);
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        policy.eraseTargetFeedback(request);
    }

    @Override
    public EditPart getHost() {
        return policy.getHost();
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return policy.getTargetEditPart(request);
    }

    @Override
    public void setHost(EditPart host) {
        policy.setHost(host);
    }

    @Override
    public void showSourceFeedback(Request request) {
        policy.showSourceFeedback(request);
    }

    @Override
    public void showTargetFeedback(Request request) {
        policy.showTargetFeedback(request);
    }

    @Override
    public boolean understandsRequest(Request request) {
        return policy.understandsRequest(request);
    }
}

package org.partnerstrategy.design.ui.policy;

import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.requests.CreateRequest;
import org.partnerstrategy.design.matrix.DiagramGeometry;
import org.partnerstrategy.matrix.scene.MatrixGeometry;
import org.partnerstrategy.method.Position;

/** Creates as another policy does, where the user clicked in the matrix. */
final class CreationAtPlace implements EditPolicy {

    private final EditPolicy creation;

    CreationAtPlace(EditPolicy creation) {
        this.creation = creation;
    }

    @Override
    public Command getCommand(Request request) {
        Command command = creation.getCommand(request);
        return command != null && command.canExecute() && request instanceof CreateRequest create
                && create.getLocation() != null && getHost() instanceof GraphicalEditPart diagram
                        ? at(diagram, create.getLocation(), command) : command;
    }

    private static Command at(GraphicalEditPart diagram, Point clicked, Command command) {
        Point place = new PrecisionPoint(clicked);
        diagram.getFigure().translateToRelative(place);
        MatrixGeometry matrix = DiagramGeometry.MATRIX;
        if (place.x < matrix.left() || place.x > matrix.right() || place.y < matrix.top()
                || place.y > matrix.bottom()) {
            return command;
        }
        Position position = matrix.positionAt(place.x, place.y);
        return new CommandAtPlace(command, position);
    }

    @Override
    public void activate() {
        creation.activate();
    }

    @Override
    public void deactivate() {
        creation.deactivate();
    }

    @Override
    public void eraseSourceFeedback(Request request) {
        creation.eraseSourceFeedback(request);
    }

    @Override
    public void eraseTargetFeedback(Request request) {
        creation.eraseTargetFeedback(request);
    }

    @Override
    public EditPart getHost() {
        return creation.getHost();
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        return creation.getTargetEditPart(request);
    }

    @Override
    public void setHost(EditPart host) {
        creation.setHost(host);
    }

    @Override
    public void showSourceFeedback(Request request) {
        creation.showSourceFeedback(request);
    }

    @Override
    public void showTargetFeedback(Request request) {
        creation.showTargetFeedback(request);
    }

    @Override
    public boolean understandsRequest(Request request) {
        return creation.understandsRequest(request);
    }
}

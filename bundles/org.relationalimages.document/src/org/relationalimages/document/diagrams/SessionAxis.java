// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.diagrams;

import java.util.Comparator;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Design;
import org.relationalimages.model.DatedReading;
import org.relationalimages.model.SessionNumbers;
import org.relationalimages.model.cases.RelationshipReading;
import org.relationalimages.model.sessions.ConnectionEvent;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.layout.axis.AxisScale;

/** The sessions of a case as an axis of time: what happened in one stands at it, felt safety and mutuality at their heights. */
final class SessionAxis implements AxisScale {

	private static final String FELT_SAFETY = "Felt safety";
	private static final double HIGHEST = 10;

	@Override
	public EObject momentOf(EObject element) {
		return switch (element) {
		case Session session -> session;
		case DatedReading reading -> reading.getSession();
		case null -> null;
		default -> element.eContainer() instanceof Session session ? session : null;
		};
	}

	@Override
	public Comparator<EObject> order() {
		return Comparator.comparingInt(moment -> SessionNumbers.of((Session) moment));
	}

	@Override
	public Integer dayOf(EObject moment) {
		return ((Session) moment).getDayOffset();
	}

	@Override
	public Integer stepOf(EObject element) {
		return element instanceof ConnectionEvent moment ? Integer.valueOf(moment.getOrder() == null ? 0 : moment.getOrder()) : null;
	}

	@Override
	public Double heightOf(AbstractDNode node) {
		if (!(node.target() instanceof RelationshipReading reading))
			return null;
		Integer value = node.mapping().name().equals(FELT_SAFETY) ? reading.getFeltSafety() : reading.getMutuality();
		return value == null ? Double.valueOf(0) : Double.valueOf(Math.clamp(value / HIGHEST, 0, 1));
	}

	@Override
	public boolean isToScale(DDiagram diagram) {
		return diagram.activeLayers().stream().anyMatch(layer -> layer.name().equals(Design.TO_SCALE));
	}
}

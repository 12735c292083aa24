// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.document.diagrams;

import java.util.Comparator;

import org.eclipse.emf.ecore.EObject;
import org.relationalimages.design.Design;
import org.relationalimages.design.scales.ScaleCourse;
import org.relationalimages.model.practice.Scale;
import org.relationalimages.model.practice.ScaleReading;
import org.relationalimages.model.sessions.Session;
import org.relationalimages.viewpoint.diagram.AbstractDNode;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.graphics.layout.axis.AxisScale;

/** The sessions and days of a scale's readings as an axis of time; readings stand at their scores, before them what the ends stand for. */
final class ScaleAxis implements AxisScale {

	@Override
	public EObject momentOf(EObject element) {
		return element instanceof ScaleReading reading && reading.getSession() != null ? reading.getSession()
				: element instanceof ScaleReading || element instanceof Session || element instanceof Scale ? element : null;
	}

	@Override
	public Comparator<EObject> order() {
		return Comparator.comparing((EObject moment) -> !(moment instanceof Scale)).thenComparing(ScaleCourse.ORDER);
	}

	@Override
	public Integer dayOf(EObject moment) {
		return moment instanceof ScaleReading reading ? ScaleCourse.notedDay(reading) : ScaleCourse.dayOf(moment);
	}

	@Override
	public Double heightOf(AbstractDNode node) {
		return switch (node.mapping().name()) {
		case "Top" -> Double.valueOf(1);
		case "Bottom" -> Double.valueOf(0);
		case "Good enough", "Good enough end" -> node.target() instanceof Scale scale && scale.getGoodEnough() != null
				? Double.valueOf(ScaleCourse.part(scale, scale.getGoodEnough())) : Double.valueOf(0);
		case "Reading" -> node.target() instanceof ScaleReading reading
				? Double.valueOf(ScaleCourse.part(reading.getScale(), (ScaleCourse.low(reading) + ScaleCourse.high(reading)) / 2)) : Double.valueOf(0);
		default -> null;
		};
	}

	@Override
	public boolean isAtTheEnd(AbstractDNode node) {
		return node.mapping().name().equals("Good enough end");
	}

	@Override
	public boolean isToScale(DDiagram diagram) {
		return diagram.activeLayers().stream().anyMatch(layer -> layer.name().equals(Design.TO_SCALE));
	}
}

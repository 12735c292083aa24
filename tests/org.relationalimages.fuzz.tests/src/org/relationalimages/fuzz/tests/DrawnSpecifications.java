// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.fuzz.tests;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.relationalimages.casefile.Metamodels;
import org.relationalimages.casefile.XmiFormat;
import org.relationalimages.casefile.XmiReader;
import org.relationalimages.viewpoint.diagram.DDiagram;
import org.relationalimages.viewpoint.dump.DiagramDump;
import org.relationalimages.viewpoint.dump.Json;
import org.relationalimages.viewpoint.graphics.Drawer;
import org.relationalimages.viewpoint.graphics.image.Images;
import org.relationalimages.viewpoint.graphics.layout.Layouter;
import org.relationalimages.viewpoint.graphics.layout.Progress;
import org.relationalimages.viewpoint.incremental.DiagramTooLargeException;
import org.relationalimages.viewpoint.refresh.DiagramFactory;
import org.relationalimages.viewpoint.session.EditingSession;
import org.relationalimages.viewpoint.specification.DiagramDescription;
import org.relationalimages.viewpoint.specification.SpecificationException;
import org.relationalimages.viewpoint.specification.SpecificationLoader;
import org.relationalimages.viewpoint.specification.SpecificationSource;

/** A small specification whose diagrams are filled, laid out, drawn and written, whatever the specification requests. */
final class DrawnSpecifications {

	private static final String MODEL = "<s:Part xmlns:s='http://example.org/small' name='all'>"
			+ "<parts name='a part'><parts name='in'><parts/></parts><parts/></parts>".repeat(3) + "</s:Part>";
	private static final String LAYER = "//@ownedViewpoints[name='v']/@ownedRepresentations[name='Parts']/@defaultLayer/";
	private static final String SPECIFICATION = """
			<?xml version="1.0" encoding="UTF-8"?>
			<description:Group xmlns:xmi="http://www.omg.org/XMI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
			    xmlns:description="http://www.eclipse.org/sirius/description/1.1.0" xmlns:dd="http://www.eclipse.org/sirius/diagram/description/1.1.0"
			    xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0" name="small" version="12.0.0.2017041100">
			  <ownedViewpoints name="v" modelFileExtension="small">
			    <ownedRepresentations xsi:type="dd:DiagramDescription" name="Parts" domainClass="small.Part">
			      <defaultLayer name="L">
			        <nodeMappings name="Leaf" semanticCandidatesExpression="feature:parts" domainClass="small.Whole">
			          <style xsi:type="style:SquareDescription" labelExpression="feature:name" labelSize="8" sizeComputationExpression="3" \
			width="4" height="2" borderSizeComputationExpression="1"/>
			          <borderedNodeMappings name="Pin" semanticCandidatesExpression="feature:parts" domainClass="small.Whole" \
			preconditionExpression="feature:name">
			            <style xsi:type="style:EllipseNodeDescription" labelExpression="feature:name" horizontalDiameterComputationExpression="1" \
			verticalDiameterComputationExpression="2"/>
			          </borderedNodeMappings>
			        </nodeMappings>
			        <containerMappings name="Box" semanticCandidatesExpression="feature:parts" domainClass="small.Part" childrenPresentation="FreeForm" \
			reusedNodeMappings="%s@nodeMappings[name='Leaf']" reusedContainerMappings="%s@containerMappings[name='Box']">
			          <style xsi:type="style:FlatContainerStyleDescription" labelExpression="feature:name" roundedCorner="true" arcWidth="10" arcHeight="10" \
			widthComputationExpression="20" heightComputationExpression="-1" borderSizeComputationExpression="1"/>
			        </containerMappings>
			        <edgeMappings name="In" sourceMapping="%s@containerMappings[name='Box']" targetMapping="%s@nodeMappings[name='Leaf']" \
			targetFinderExpression="feature:parts">
			          <style sizeComputationExpression="1"><centerLabelStyleDescription labelExpression="feature:name" labelSize="8"/></style>
			        </edgeMappings>
			      </defaultLayer>
			    </ownedRepresentations>
			  </ownedViewpoints>
			</description:Group>
			""".replace("%s", LAYER);

	private DrawnSpecifications() {
	}

	static Target target() {
		return new Target("drawn specification", 6, List.of(new Seed("drawn.odesign", SPECIFICATION.getBytes(StandardCharsets.UTF_8))),
				SpecificationException.class, DrawnSpecifications::draw);
	}

	private static void draw(Path file, Path folder) throws Exception {
		var specification = SpecificationLoader
				.load(List.of(new SpecificationSource("drawn.odesign", () -> Files.newInputStream(file))), null);
		List<EPackage> packages = Metamodels.load(List.of(Files.writeString(folder.resolve("small.ecore"), Targets.SMALL_METAMODEL)));
		Resource model = XmiReader.read(new ByteArrayInputStream(MODEL.getBytes(StandardCharsets.UTF_8)), "x.small",
				XmiFormat.model(packages));
		EditingSession session = new EditingSession(model.getContents());
		Images images = new Images(path -> null);
		for (DiagramDescription description : specification.diagrams())
			if (DiagramFactory.canCreate(description, model.getContents().getFirst()))
				try {
					DDiagram diagram = session.diagrams().open(description, model.getContents().getFirst());
					session.arrange("Arrange", diagram, change -> new Layouter(images).arrangeAll(change, Progress.NONE));
					new Drawer(images).drawAll(diagram);
					Json.write(new DiagramDump(diagram, true).toMap());
				} catch (DiagramTooLargeException e) {
					return; // refused with a sentence, as documented
				}
	}
}

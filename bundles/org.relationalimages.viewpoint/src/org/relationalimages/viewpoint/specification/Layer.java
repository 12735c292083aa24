// SPDX-License-Identifier: EPL-2.0
package org.relationalimages.viewpoint.specification;

import java.util.List;

/** A part of a diagram that users can switch on and off, unless it is the default layer or not optional. */
public final class Layer extends Described {

	private List<NodeMapping> nodeMappings = List.of();
	private List<ContainerMapping> containerMappings = List.of();
	private List<EdgeMapping> edgeMappings = List.of();
	private List<DecorationDescription> decorations = List.of();
	private List<StyleCustomization> customizations = List.of();

	Layer(SpecificationElement specificationElement) {
		super(specificationElement);
	}

	@Override
	void link() {
		nodeMappings = all(definition(), "nodeMappings", NodeMapping.class);
		containerMappings = all(definition(), "containerMappings", ContainerMapping.class);
		edgeMappings = all(definition(), "edgeMappings", EdgeMapping.class);
		SpecificationElement marks = definition().one("decorationDescriptionsSet");
		decorations = marks == null ? List.of() : all(marks, "decorationDescriptions", DecorationDescription.class);
		SpecificationElement customization = definition().one("customization");
		customizations = customization == null ? List.of()
				: all(customization, "vsmElementCustomizations", StyleCustomization.class);
	}

	/** Whether it is the diagram's default layer. */
	public boolean isDefault() {
		return definition().containment().getName().equals("defaultLayer");
	}

	/** Whether a user may switch it. */
	public boolean isOptional() {
		return !isDefault() && definition().flag("optional");
	}

	/** Whether it is active in a new diagram. */
	public boolean isInitiallyActive() {
		return !isOptional() || definition().flag("activeByDefault");
	}

	/** What it shows, or what to bear in mind before it is switched on; "" without any. */
	public String explanation() {
		String text = definition().text("endUserDocumentation");
		return text == null ? "" : text.strip();
	}

	/** Whether its explanation asks whether it shall be shown at all. */
	public boolean asksBeforeItIsShown() {
		return isOptional() && !isInitiallyActive() && explanation().endsWith("?");
	}

	/** Whether it holds neither mappings nor customizations: switching it changes no element. */
	public boolean isTransient() {
		return !isDefault() && nodeMappings.isEmpty() && containerMappings.isEmpty() && edgeMappings.isEmpty()
				&& customizations.isEmpty();
	}

	/** The mappings of nodes directly in the diagram. */
	public List<NodeMapping> nodeMappings() {
		return nodeMappings;
	}

	/** The mappings of containers directly in the diagram. */
	public List<ContainerMapping> containerMappings() {
		return containerMappings;
	}

	/** The mappings of edges. */
	public List<EdgeMapping> edgeMappings() {
		return edgeMappings;
	}

	/** The decorations of views. */
	public List<DecorationDescription> decorations() {
		return decorations;
	}

	/** The customizations of styles. */
	public List<StyleCustomization> customizations() {
		return customizations;
	}

	/** The sections of its palette. */
	public List<SpecificationElement> toolSections() {
		return definition().many("toolSections");
	}

	/** The path of its icon inside the bundle, or "". */
	public String icon() {
		return definition().text("icon");
	}
}

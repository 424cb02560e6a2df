/// Elements and attributes of drawings (SVG 2, Appendices F and G).
enum SVGNames {
    /// Elements that run programs or hold pages.
    static let forbidden: Set<String> = [
        "script", "foreignobject", "iframe", "object", "embed", "handler", "listener", "html", "body", "audio", "video",
        "canvas", "form", "link", "meta", "base",
    ]

    static let elements: Set<String> = [
        "svg", "g", "defs", "symbol", "use", "switch", "a", "title", "desc", "style", "view", "path", "rect", "circle",
        "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath", "tref", "altGlyph", "image", "marker",
        "pattern", "clipPath", "mask", "linearGradient", "radialGradient", "meshgradient", "meshrow", "meshpatch",
        "stop",
        "solidColor", "hatch", "hatchpath", "filter", "feBlend", "feColorMatrix", "feComponentTransfer", "feComposite",
        "feConvolveMatrix", "feDiffuseLighting", "feDisplacementMap", "feDistantLight", "feDropShadow", "feFlood",
        "feFuncA", "feFuncB", "feFuncG", "feFuncR", "feGaussianBlur", "feImage", "feMerge", "feMergeNode",
        "feMorphology",
        "feOffset", "fePointLight", "feSpecularLighting", "feSpotLight", "feTile", "feTurbulence", "animate",
        "animateColor", "animateMotion", "animateTransform", "mpath", "set", "font", "font-face", "font-face-name",
        "font-face-src", "glyph", "missing-glyph", "hkern", "vkern", "flowRoot", "flowRegion", "flowPara", "flowSpan",
    ]

    static let attributes: Set<String> = Set(
        """
        id class style lang tabindex role xml:space xml:lang version baseProfile viewBox preserveAspectRatio zoomAndPan \
        width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points pathLength transform gradientTransform \
        patternTransform gradientUnits spreadMethod patternUnits patternContentUnits clipPathUnits maskUnits \
        maskContentUnits filterUnits primitiveUnits markerUnits markerWidth markerHeight orient refX refY offset dx dy \
        rotate textLength lengthAdjust startOffset method spacing side type media target rel requiredFeatures \
        requiredExtensions systemLanguage in in2 result mode values tableValues slope intercept amplitude exponent \
        operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode kernelUnitLength preserveAlpha \
        surfaceScale diffuseConstant specularConstant specularExponent limitingConeAngle pointsAtX pointsAtY pointsAtZ \
        azimuth elevation z scale xChannelSelector yChannelSelector stdDeviation radius baseFrequency numOctaves seed \
        stitchTiles filterRes attributeName attributeType begin dur end min max restart repeatCount repeatDur fill calcMode \
        keyTimes keySplines keyPoints from to by additive accumulate path origin alignment-baseline baseline-shift \
        clip clip-path clip-rule color color-interpolation color-interpolation-filters color-rendering cursor direction \
        display dominant-baseline enable-background fill-opacity fill-rule filter flood-color flood-opacity font \
        font-family font-size font-size-adjust font-stretch font-style font-variant font-weight \
        glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning letter-spacing \
        lighting-color line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity \
        overflow paint-order pointer-events shape-inside shape-rendering stop-color stop-opacity stroke stroke-dasharray \
        stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor \
        text-align text-decoration text-overflow text-rendering transform-box transform-origin unicode-bidi vector-effect \
        visibility white-space word-spacing writing-mode horiz-adv-x horiz-origin-x units-per-em ascent descent unicode \
        glyph-name g1 g2 u1 u2 k panose-1 cap-height x-height bbox alphabetic xlink:type xlink:show xlink:actuate
        """.split(separator: " ").map(String.init))
}
